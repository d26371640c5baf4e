package plateau.dose;

import static plateau.deviation.DeviationCode.DOSE_ABOVE;
import static plateau.deviation.DeviationCode.DOSE_BELOW;
import static plateau.deviation.DeviationCode.DOSE_ON_STALE_COUNT;
import static plateau.deviation.DeviationCode.TAPER_NOT_HALTED;
import static plateau.deviation.DeviationCode.TAPER_STEP_OFF_PLAN;

import java.util.Optional;
import plateau.deviation.DeviationCode;
import plateau.protocol.Action;
import plateau.protocol.Regimen;

/** How a choice departs from what the protocol asks (protocol.md 8, the first row that fits). */
record Departure(Advice advice, DoseChoice choice, Optional<OverrideReason> reason) {

    /** Followed: the same drug, or stopped where a review advises to consider it. What is not followed needs a reason. */
    boolean isNone() {
        return isAdvisedStop() || drugCompared() == 0 && !isUnaskedStop() && choice.haltsTaper() == isHaltAsked();
    }

    Optional<DeviationCode> code() {
        if (isAdvisedStop()) {
            return Optional.empty();
        }
        return advice.phase().isTaper() ? inTaper() : compared();
    }

    private Optional<DeviationCode> inTaper() {
        if (choice.haltsTaper()) {
            return compared();
        }
        if (isHaltAsked()) {
            return Optional.of(TAPER_NOT_HALTED);
        }
        if (drugCompared() == 0) {
            return Optional.empty();
        }
        return Optional.of(asks(Action.OBTAIN_COUNT) ? DOSE_ON_STALE_COUNT : TAPER_STEP_OFF_PLAN);
    }

    private Optional<DeviationCode> compared() {
        if (drugCompared() == 0) {
            return Optional.empty();
        }
        if (drugCompared() > 0) {
            return Optional.of(DOSE_ABOVE);
        }
        boolean stoppedForSafety = choice.isStop() && reason.filter(OverrideReason.SAFETY::equals).isPresent();
        return stoppedForSafety ? Optional.empty() : Optional.of(DOSE_BELOW);
    }

    private int drugCompared() {
        return choice.regimen().dailyAverage().compareTo(measure().dailyAverage());
    }

    /** A taper that is halted by judgement takes no further step: what counts then is the regimen it is on. */
    private Regimen measure() {
        return choice.haltsTaper() && !isHaltAsked() ? advice.regimenInForce() : advice.recommendation().regimen();
    }

    private boolean isHaltAsked() {
        return asks(Action.HALT_TAPER);
    }

    private boolean isAdvisedStop() {
        return choice.isStop() && asks(Action.REVIEW);
    }

    /** A stop in place of an interruption: the same 0 mg, and yet no rule resumes it, so it needs a reason. */
    private boolean isUnaskedStop() {
        return choice.isStop() && !asks(Action.NO_ADVICE);
    }

    private boolean asks(Action action) {
        return advice.recommendation().action() == action;
    }
}
