package plateau.safety.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The page to remove a bleeding or rescue therapy on.
 *
 * @param now      the fact as it stands
 * @param revision the revision that is removed
 * @param stale    who changed the fact since the page was opened
 */
public record RemoveFactView(SubjectBanner subject, FactKind kind, int number, String now, int revision, RemoveFactForm form,
        Optional<String> stale) implements View {

    @Override
    public String title() {
        return "Remove " + kind.one();
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
