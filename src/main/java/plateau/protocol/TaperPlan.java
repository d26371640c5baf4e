package plateau.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How doses go down: every level below the regimen before the taper, highest first, then off.
 *
 * @param daysBetweenSteps the first step is planned for the day the taper starts
 * @param atMostDays       to the last step; no limit where empty
 */
record TaperPlan(int daysBetweenSteps, Optional<Integer> atMostDays, Source source) {

    List<PlannedStep> from(Regimen before, Doses doses) {
        List<PlannedStep> steps = new ArrayList<>();
        for (Regimen level : down(before, doses)) {
            steps.add(new PlannedStep(steps.size() * daysBetweenSteps, level));
        }
        return List.copyOf(steps);
    }

    boolean isTooLong(Regimen before, Doses doses) {
        List<PlannedStep> steps = from(before, doses);
        return atMostDays.filter(limit -> steps.get(steps.size() - 1).day() > limit).isPresent();
    }

    /** The first step with less drug than the regimen in force; empty once off. */
    Optional<PlannedStep> next(Course course, Doses doses) {
        return course.beforeTaper().stream().flatMap(before -> from(before.regimen(), doses).stream())
                .filter(step -> step.regimen().isLessThan(course.regimen())).findFirst();
    }

    private static List<Regimen> down(Regimen before, Doses doses) {
        List<Regimen> levels = new ArrayList<>();
        levels.add(Regimen.OFF);
        doses.levels().stream().filter(level -> level.isLessThan(before)).forEach(levels::add);
        Collections.reverse(levels);
        return levels;
    }
}
