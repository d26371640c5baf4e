package plateau.cockpit.web;

import java.util.List;
import plateau.cockpit.Step;
import plateau.cockpit.StepState;
import plateau.page.Written;
import plateau.protocol.Sentences;

/** The steps of a taper as a strip. */
final class StepRows {

    private StepRows() {
    }

    static List<CockpitView.StepRow> of(List<Step> steps) {
        return steps.stream().map(StepRows::row).toList();
    }

    private static CockpitView.StepRow row(Step step) {
        return new CockpitView.StepRow(step.planned().regimen().isOff() ? "Off treatment (0 mg)" : Sentences.ENGLISH.regimen(step.planned().regimen()),
                step.planned().day(), Written.date(step.plannedOn()), step.state().label(), colour(step.state()), note(step), isNext(step.state()));
    }

    private static boolean isNext(StepState state) {
        return state == StepState.DUE || state == StepState.HELD || state == StepState.NEXT;
    }

    private static String colour(StepState state) {
        return switch (state) {
            case TAKEN -> "green";
            case DUE, NEXT -> "blue";
            case HELD, PASSED_OVER -> "amber";
            case PLANNED, NOT_TAKEN -> "grey";
        };
    }

    private static String note(Step step) {
        return step.takenOn().map(on -> Written.date(on) + against(step.daysAfterPlan())).orElse("");
    }

    private static String against(long days) {
        return days == 0 ? ", as planned" : ", " + Sentences.ENGLISH.days(Math.abs(days)) + (days > 0 ? " after plan" : " before plan");
    }
}
