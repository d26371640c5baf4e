package plateau.safety.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The page to correct a bleeding or rescue therapy on.
 *
 * @param now      the fact as it stands
 * @param revision the revision that the form corrects
 * @param removed  whether the fact stands no more
 * @param doubt    why the corrected fact has to be confirmed, where it has
 * @param stale    who changed the fact since the form was opened
 */
public record CorrectFactView(SubjectBanner subject, FactKind kind, int number, String now, int revision, boolean removed, FactForm<?> form,
        Optional<String> doubt, Optional<String> stale) implements View {

    @Override
    public String title() {
        return "Correct " + kind.one();
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    /** Where it is removed, or empty. */
    public String removal() {
        return removed ? "" : "/subjects/%s/%s/%d/remove".formatted(subject.screeningNumber(), kind.path(), number);
    }
}
