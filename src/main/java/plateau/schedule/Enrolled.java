package plateau.schedule;

import java.time.LocalDate;
import java.util.Optional;
import plateau.subject.Subject;

/** What an enrolment fixed. @param dayOne the planned first day of treatment @param stage the id of the stage of the trial now @param imported whether day 1 lies in the record that the subject was taken over from */
record Enrolled(LocalDate on, Optional<LocalDate> dayOne, Optional<String> stage, boolean imported) {

    static Enrolled of(Subject subject) {
        return new Enrolled(subject.enrolledOn().or(subject::dayOne).orElseThrow(), subject.dayOne(), subject.stage(), subject.isImported());
    }
}
