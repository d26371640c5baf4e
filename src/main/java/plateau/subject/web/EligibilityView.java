package plateau.subject.web;

import java.util.List;
import java.util.Optional;
import plateau.page.View;

/**
 * Every criterion with what is known about it, and what is possible then.
 *
 * @param rows      the criteria as they are judged today; none once the screening has ended
 * @param decided   what was decided when it ended, line by line
 * @param signature under what was decided
 */
public record EligibilityView(SubjectBanner subject, List<Row> rows, String note, Possible possible, boolean mayScreen, boolean mayEnrol,
        List<String> decided, Optional<Signed> signature) implements View {

    /** @param basis how well the criterion is founded */
    public record Row(String id, String kind, String title, String verdict, String colour, String evidence, String basis, String reference) {
    }

    /** A signature as it is shown. @param intact whether it still fits what stands above it */
    public record Signed(String name, String when, String meaning, boolean intact) {
    }

    /** What may follow. */
    public enum Possible {
        ENROLMENT, FAILURE, ANSWERS, NOTHING
    }

    @Override
    public String title() {
        return "Eligibility of " + subject.number();
    }
}
