package plateau.schedule;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.Stage;
import plateau.subject.TaperPhase;

/** A taper in time: its first day, the day of the withdrawal, the day on which it, or the time off the drug after it, ended. */
public record TaperSpan(LocalDate from, Optional<LocalDate> withdrawnOn, Optional<LocalDate> endedOn) {

    boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whose rules speak at the end of a day on which it has begun. */
    TaperPhase phaseOn(LocalDate day) {
        if (isReached(endedOn, day)) {
            return TaperPhase.TITRATION;
        }
        return new TaperPhase(isReached(withdrawnOn, day) ? Stage.FOLLOW_UP : Stage.TAPER, Optional.of(from));
    }

    /** While doses go down. */
    TaperPhase tapering() {
        return new TaperPhase(Stage.TAPER, Optional.of(from));
    }

    /** The last day on which the rules of the taper speak, if it is not still under way. */
    Optional<LocalDate> lastDay() {
        return withdrawnOn.or(() -> endedOn);
    }

    private static boolean isReached(Optional<LocalDate> milestone, LocalDate day) {
        return milestone.filter(reached -> !reached.isAfter(day)).isPresent();
    }
}
