package plateau.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The first day on which at most half are free of the event, and its 95 % interval: the first days on which the lower
 * and the upper end of the pointwise log-log interval are at most a half. Empty is "not reached".
 *
 * <p>Source: R. Brookmeyer, J. Crowley, Biometrics 1982;38:29-41.
 */
public record MedianTime(Optional<Integer> days, Optional<Integer> lower, Optional<Integer> upper) {

    /** A product of shares that is one half by hand may miss it by a rounding. */
    private static final double HALF = 0.5 + 1e-9;

    static MedianTime of(List<SurvivalStep> steps) {
        return new MedianTime(
                firstAtMostHalf(steps, step -> Optional.of(step.survival())),
                firstAtMostHalf(steps, step -> step.interval().map(Interval::lower)),
                firstAtMostHalf(steps, step -> step.interval().map(Interval::upper)));
    }

    private static Optional<Integer> firstAtMostHalf(List<SurvivalStep> steps, Function<SurvivalStep, Optional<Double>> curve) {
        return steps.stream().filter(step -> curve.apply(step).filter(value -> value <= HALF).isPresent())
                .map(SurvivalStep::days).findFirst();
    }
}
