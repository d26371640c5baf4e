package plateau.access.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plateau.draft.Draft;
import plateau.page.OwnAddress;
import plateau.page.View;
import plateau.page.Written;

/** What one typed into forms and did not save. */
public record DraftsView(List<Row> rows) implements View {

    private static final Pattern SUBJECT = Pattern.compile("/subjects/([^/?]*\\d[^/?]*)");

    /**
     * @param title   of the page that has the form
     * @param putBack the address of that page with what was typed
     */
    public record Row(String title, String typedAt, String page, String action, String putBack) {
    }

    static DraftsView of(List<Draft> drafts) {
        return new DraftsView(drafts.stream().map(DraftsView::row).toList());
    }

    private static Row row(Draft draft) {
        String page = draft.form().page();
        return new Row(title(draft, page), Written.time(draft.typedAt(), ZoneOffset.UTC), page, draft.form().action(), OwnAddress.puttingBack(page));
    }

    /** With the subject that it is about, as the address of the page says. */
    private static String title(Draft draft, String page) {
        Matcher subject = SUBJECT.matcher(page);
        String title = draft.title().isEmpty() ? "The form at " + page : draft.title();
        return subject.lookingAt() ? title + ", subject " + subject.group(1) : title;
    }

    @Override
    public String title() {
        return "Not saved yet";
    }
}
