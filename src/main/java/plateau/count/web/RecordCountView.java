package plateau.count.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The page to record a count on.
 *
 * @param zone  the site's time zone, in words
 * @param doubt why the count is unlikely, where it has to be confirmed
 */
public record RecordCountView(SubjectBanner subject, CountForm form, String zone, Optional<String> doubt) implements View {

    @Override
    public String title() {
        return "Record a platelet count";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    public String confirmation() {
        return form.confirmation();
    }
}
