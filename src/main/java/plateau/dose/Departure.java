package plateau.dose;

import static plateau.deviation.DeviationCode.DOSE_ABOVE;
import static plateau.deviation.DeviationCode.DOSE_BELOW;

import java.util.Optional;
import plateau.deviation.DeviationCode;
import plateau.protocol.Action;

/** How a choice departs from what the protocol asks (protocol.md 8, the first row that fits). */
record Departure(Advice advice, DoseChoice choice, Optional<OverrideReason> reason) {

    /** Followed: the same drug, or stopped where a review advises to consider it. */
    boolean isNone() {
        return drugCompared() == 0 && !isUnaskedStop() || isAdvisedStop();
    }

    Optional<DeviationCode> code() {
        if (isAdvisedStop() || drugCompared() == 0) {
            return Optional.empty();
        }
        if (drugCompared() > 0) {
            return Optional.of(DOSE_ABOVE);
        }
        boolean stoppedForSafety = choice.isStop() && reason.filter(OverrideReason.SAFETY::equals).isPresent();
        return stoppedForSafety ? Optional.empty() : Optional.of(DOSE_BELOW);
    }

    private int drugCompared() {
        return choice.regimen().dailyAverage().compareTo(advice.recommendation().regimen().dailyAverage());
    }

    private boolean isAdvisedStop() {
        return choice.isStop() && advice.recommendation().action() == Action.REVIEW;
    }

    /** A stop in place of an interruption: the same 0 mg, and yet no rule resumes it, so it needs a reason. */
    private boolean isUnaskedStop() {
        return choice.isStop() && advice.recommendation().action() != Action.NO_ADVICE;
    }
}
