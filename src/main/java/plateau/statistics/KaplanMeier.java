package plateau.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The product-limit estimate of the share free of an event, one step for each day on which an observation ended, by rising days. */
public record KaplanMeier(List<SurvivalStep> steps) {

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** From any number of observations, none included, in any order. */
    public static KaplanMeier of(Collection<Observation> observations) {
        var steps = new ArrayList<SurvivalStep>();
        var last = SurvivalStep.START;
        int atRisk = observations.size();
        for (var day : observations.stream().collect(groupingBy(Observation::days, TreeMap::new, groupingBy(Observation::event))).entrySet()) {
            int events = day.getValue().getOrDefault(true, List.of()).size();
            int censored = day.getValue().getOrDefault(false, List.of()).size();
            last = last.next(day.getKey(), atRisk, events, censored);
            steps.add(last);
            atRisk -= events + censored;
        }
        return new KaplanMeier(steps);
    }

    public int subjects() {
        return events() + censored();
    }

    public int events() {
        return steps.stream().mapToInt(SurvivalStep::events).sum();
    }

    public int censored() {
        return steps.stream().mapToInt(SurvivalStep::censored).sum();
    }

    /** The last day on which anybody was observed; 0 without observations. */
    public int lastDay() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).days();
    }

    /** How many were neither through nor censored before this day. */
    public int atRisk(int day) {
        return steps.stream().filter(step -> step.days() >= day).mapToInt(step -> step.events() + step.censored()).sum();
    }

    /** The step in force on a day; empty before the first. */
    public Optional<SurvivalStep> at(int day) {
        return steps.stream().filter(step -> step.days() <= day).reduce((earlier, later) -> later);
    }

    /** The share free of the event after a day. Past the last observation it is the last known one. */
    public double survival(int day) {
        return at(day).map(SurvivalStep::survival).orElse(1.0);
    }

    public MedianTime median() {
        return MedianTime.of(steps);
    }
}
