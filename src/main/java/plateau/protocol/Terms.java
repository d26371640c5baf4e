package plateau.protocol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The words that a protocol defines with numbers of its own. */
record Terms(Doses doses, Freshness freshness, Optional<Stability> stability,
        Optional<Tapering> tapering) {

    Terms {
        tapering.map(Tapering::plan).ifPresent(plan -> refuseTooLong(plan, doses));
    }

    Optional<Relapse> relapse(Course course) {
        return whileTapering(course).flatMap(words -> words.relapse().first(course));
    }

    Optional<Regimen> lastEffective(Course course) {
        return whileTapering(course).map(words -> words.lastEffective(course));
    }

    Optional<PlannedStep> nextStep(Course course) {
        return whileTapering(course).flatMap(words -> words.plan().next(course, doses));
    }

    private Optional<Tapering> whileTapering(Course course) {
        return course.taperStarted().flatMap(start -> tapering);
    }

    Optional<LocalDate> nextStepOn(Course course) {
        return nextStep(course).flatMap(step -> course.taperStarted().map(start -> start.plusDays(step.day())));
    }

    private static void refuseTooLong(TaperPlan plan, Doses doses) {
        doses.permitted().stream().filter(before -> plan.isTooLong(before, doses)).findFirst().ifPresent(before -> {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.taper-too-long",
                    Map.of("regimen", Sentences.ENGLISH.regimen(before))));
        });
    }
}
