package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every estimate. */
class KaplanMeierPropertiesTest {

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(true, false)).as(Observation::new).list().ofMaxSize(60);
    }

    @Property
    void theCurveFallsFrom1AndStaysBetween0And1(@ForAll("observations") List<Observation> observations) {
        double before = 1;
        for (var step : KaplanMeier.of(observations).steps()) {
            assertThat(step.survival()).isBetween(0.0, before);
            before = step.survival();
        }
    }

    @Property
    void theCurveFallsExactlyOnTheDaysOfEvents(@ForAll("observations") List<Observation> observations) {
        double before = 1;
        for (var step : KaplanMeier.of(observations).steps()) {
            assertThat(step.survival() < before).isEqualTo(step.events() > 0);
            before = step.survival();
        }
    }

    @Property
    void withoutCensoringTheCurveIsTheShareStillFree(@ForAll("observations") List<Observation> observations) {
        var events = observations.stream().map(observation -> Observation.event(observation.days())).toList();
        var estimate = KaplanMeier.of(events);
        for (var step : estimate.steps()) {
            long free = events.stream().filter(event -> event.days() > step.days()).count();
            assertThat(step.survival()).isCloseTo((double) free / events.size(), within(1e-9));
        }
    }

    @Property
    void theOrderOfObservationsDoesNotMatter(@ForAll("observations") List<Observation> observations, @ForAll Random random) {
        var shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(observations));
    }

    @Property
    void theIntervalContainsTheEstimateAndIsMissingOnlyAt0(@ForAll("observations") List<Observation> observations) {
        for (var step : KaplanMeier.of(observations).steps()) {
            assertThat(step.interval().isEmpty()).isEqualTo(step.survival() == 0);
            assertThat(step.interval().stream()).allMatch(interval -> interval.contains(step.survival()));
        }
    }

    @Property
    void theMedianLiesInItsInterval(@ForAll("observations") List<Observation> observations) {
        var median = KaplanMeier.of(observations).median();
        median.days().ifPresent(day -> {
            assertThat(median.lower().stream()).allMatch(lower -> lower <= day);
            assertThat(median.upper().stream()).allMatch(upper -> upper >= day);
        });
    }

    @Property
    void everybodyIsCountedOnce(@ForAll("observations") List<Observation> observations) {
        var estimate = KaplanMeier.of(observations);
        assertThat(estimate.subjects()).isEqualTo(observations.size()).isEqualTo(estimate.atRisk(0));
        assertThat(estimate.steps()).allMatch(step -> step.atRisk() == estimate.atRisk(step.days()));
    }
}
