package plateau.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The 42 children whose remission was kept with 6-mercaptopurine or placebo, in weeks, which the estimator takes for days.
 * Source: E. J. Freireich et al., Blood 1963;21:699-716.
 */
public final class Leukaemia {

    private Leukaemia() {
    }

    public static List<Observation> mercaptopurine() {
        return Stream.concat(events(6, 6, 6, 7, 10, 13, 16, 22, 23),
                IntStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35).mapToObj(Observation::censored)).toList();
    }

    public static List<Observation> placebo() {
        return events(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23).toList();
    }

    static Stream<Observation> events(int... days) {
        return IntStream.of(days).mapToObj(Observation::event);
    }
}
