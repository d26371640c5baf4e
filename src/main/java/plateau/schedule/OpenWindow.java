package plateau.schedule;

import java.time.LocalDate;
import plateau.protocol.NextCount;
import plateau.protocol.SubjectState;

/** The window of a count as it was opened on a day. @param subject where the subject stood with the drug then */
public record OpenWindow(LocalDate openedOn, NextCount count, SubjectState subject) {

    /** Whether its last day lies before a day. */
    public boolean isOverOn(LocalDate day) {
        return count.latest().isBefore(day);
    }

    boolean asksTheSameAs(OpenWindow other) {
        return count.equals(other.count);
    }

    /** Whether a subject without this count is watched for a relapse, or for the day on which the drug may come back. */
    boolean isOfSubjectAtRisk() {
        return switch (subject) {
            case HELD, TAPERING, WITHDRAWN -> true;
            case NOT_STARTED, ON_DRUG, STOPPED -> false;
        };
    }
}
