package plateau.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plateau.dose.DoseDecision;
import plateau.protocol.Action;
import plateau.protocol.PlannedStep;
import plateau.protocol.Regimen;
import plateau.taper.Taper;

/** Lays the decisions that were made in a taper against its plan. Of several decisions on one day the last counts. */
final class Steps {

    private final Taper taper;
    private final Optional<Action> asked;
    private final List<DoseDecision> decisions;
    private final TreeMap<LocalDate, Regimen> decided = new TreeMap<>();

    /** @param asked what is asked today, nothing where the taper is over */
    Steps(Taper taper, List<DoseDecision> all, Optional<Action> asked) {
        this.taper = taper;
        this.asked = asked;
        this.decisions = all.stream().filter(this::isInTaper).toList();
        decisions.forEach(decision -> decided.put(decision.decidedOn(), decision.choice().regimen()));
    }

    List<Step> of(List<PlannedStep> plan) {
        List<Step> steps = new ArrayList<>();
        boolean isNext = true;
        for (PlannedStep planned : plan) {
            boolean isAhead = isLess(planned.regimen(), regimen());
            Optional<LocalDate> taken = isAhead ? Optional.empty() : takenOn(planned.regimen());
            steps.add(new Step(planned, taper.startedOn().plusDays(planned.day()), isAhead ? ahead(isNext) : behind(taken), taken));
            isNext &= !isAhead;
        }
        return List.copyOf(steps);
    }

    private boolean isInTaper(DoseDecision decision) {
        return decision.phase().isTaper() && decision.phase().taperStarted().filter(taper.startedOn()::equals).isPresent() && !decision.choice().haltsTaper();
    }

    /** The one in force, or the last one before the taper was halted. */
    private Regimen regimen() {
        return decided.isEmpty() ? taper.before() : decided.lastEntry().getValue();
    }

    private static StepState behind(Optional<LocalDate> taken) {
        return taken.isPresent() ? StepState.TAKEN : StepState.PASSED_OVER;
    }

    private StepState ahead(boolean isNext) {
        if (asked.isEmpty()) {
            return StepState.NOT_TAKEN;
        }
        return isNext ? next(asked.get()) : StepState.PLANNED;
    }

    private StepState next(Action action) {
        return switch (action) {
            case TAPER_STEP, WITHDRAW -> StepState.DUE;
            case HOLD_STEP -> StepState.HELD;
            case HALT_TAPER -> StepState.PLANNED;
            default -> wasHeld() ? StepState.HELD : StepState.NEXT;
        };
    }

    /** By the last decision, which stands until a new count. */
    private boolean wasHeld() {
        return !decisions.isEmpty() && decisions.get(decisions.size() - 1).askedAction() == Action.HOLD_STEP;
    }

    /** The day of the last change to a regimen. */
    private Optional<LocalDate> takenOn(Regimen regimen) {
        Optional<LocalDate> found = Optional.empty();
        Regimen before = taper.before();
        for (Map.Entry<LocalDate, Regimen> day : decided.entrySet()) {
            if (day.getValue().equals(regimen) && !before.equals(regimen)) {
                found = Optional.of(day.getKey());
            }
            before = day.getValue();
        }
        return found;
    }

    private static boolean isLess(Regimen one, Regimen other) {
        return one.dailyAverage().compareTo(other.dailyAverage()) < 0;
    }
}
