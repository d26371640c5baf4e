package plateau.count.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/**
 * The page to correct a count on.
 *
 * @param now      the count as it stands
 * @param revision the revision that the form corrects
 * @param removed  whether the count stands no more
 * @param doubt    why the corrected count is unlikely, where it has to be confirmed
 * @param stale    who changed the count since the form was opened
 */
public record CorrectCountView(SubjectBanner subject, int number, String now, int revision, boolean removed, CountForm form, String zone,
        Optional<String> doubt, Optional<String> stale) implements View {

    @Override
    public String title() {
        return "Correct a platelet count";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    /** Where it is removed, or empty. */
    public String removal() {
        return removed ? "" : "/subjects/%s/counts/%d/remove".formatted(subject.screeningNumber(), number);
    }

    public String confirmation() {
        return form.confirmation();
    }
}
