package plateau.access.web;

import java.time.ZoneOffset;
import java.util.List;
import plateau.draft.Draft;
import plateau.page.OwnAddress;
import plateau.page.View;
import plateau.page.Written;

/** What one typed into forms and did not save. */
public record DraftsView(List<Row> rows) implements View {

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
        return new Row(draft.title().isEmpty() ? "The form at " + page : draft.title(), Written.time(draft.typedAt(), ZoneOffset.UTC), page, draft.form().action(), OwnAddress.puttingBack(page));
    }

    @Override
    public String title() {
        return "Not saved yet";
    }
}
