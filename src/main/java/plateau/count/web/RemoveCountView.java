package plateau.count.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The page to remove a count on.
 *
 * @param now      the count as it stands
 * @param revision the revision that is removed
 * @param stale    who changed the count since the page was opened
 */
public record RemoveCountView(SubjectBanner subject, int number, String now, int revision, RemoveCountForm form, Optional<String> stale) implements View {

    @Override
    public String title() {
        return "Remove a platelet count";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
