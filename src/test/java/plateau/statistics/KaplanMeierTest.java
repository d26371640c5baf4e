package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static plateau.statistics.Observation.censored;
import static plateau.statistics.Observation.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimator against a published set and on the smallest trials there are. */
class KaplanMeierTest {

    private static final KaplanMeier MERCAPTOPURINE = KaplanMeier.of(Leukaemia.mercaptopurine());
    private static final KaplanMeier PLACEBO = KaplanMeier.of(Leukaemia.placebo());

    /** Survival and standard error: D. G. Kleinbaum, M. Klein, Survival Analysis, 3rd edition 2012, chapter 2. Interval: SciPy 1.17.1, scipy.stats.ecdf, "log-log". */
    @ParameterizedTest
    @CsvSource({
        "6, 21, 3, 0.857, 0.0764, 0.619718, 0.951552",
        "7, 17, 1, 0.807, 0.0869, 0.563147, 0.922809",
        "10, 15, 1, 0.753, 0.0963, 0.503200, 0.889362",
        "13, 12, 1, 0.690, 0.1068, 0.431610, 0.849066",
        "16, 11, 1, 0.627, 0.1141, 0.367511, 0.804912",
        "22, 7, 1, 0.538, 0.1282, 0.267779, 0.746791",
        "23, 6, 1, 0.448, 0.1346, 0.188052, 0.680143"})
    void theStepsOfMercaptopurineAreThePublishedOnes(int week, int atRisk, int events, double survival, double error, double lower, double upper) {
        var step = MERCAPTOPURINE.at(week).orElseThrow();
        assertThat(step.days()).isEqualTo(week);
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.events()).isEqualTo(events);
        assertThat(step.survival()).isCloseTo(survival, within(0.0005));
        assertThat(Math.sqrt(step.variance())).isCloseTo(error, within(0.00005));
        assertThat(step.interval().orElseThrow().lower()).isCloseTo(lower, within(0.0000005));
        assertThat(step.interval().orElseThrow().upper()).isCloseTo(upper, within(0.0000005));
    }

    /** Source: SciPy 1.17.1, scipy.stats.ecdf, "log-log". */
    @ParameterizedTest
    @CsvSource({
        "1, 0.904762, 0.670046, 0.975294",
        "4, 0.666667, 0.425350, 0.825044",
        "8, 0.380952, 0.183067, 0.577789",
        "11, 0.285714, 0.116561, 0.481820",
        "22, 0.047619, 0.003324, 0.197045"})
    void theStepsOfPlaceboAreThoseOfAnotherPackage(int week, double survival, double lower, double upper) {
        var step = PLACEBO.at(week).orElseThrow();
        assertThat(step.survival()).isCloseTo(survival, within(0.0000005));
        assertThat(step.interval().orElseThrow().lower()).isCloseTo(lower, within(0.0000005));
        assertThat(step.interval().orElseThrow().upper()).isCloseTo(upper, within(0.0000005));
    }

    /** Medians: Kleinbaum and Klein, chapter 2. Intervals: read off the curves of SciPy 1.17.1. */
    @Test
    void halfAreFreeUntilWeek23WithMercaptopurineAndWeek8WithPlacebo() {
        assertThat(MERCAPTOPURINE.median()).isEqualTo(new MedianTime(Optional.of(23), Optional.of(13), Optional.empty()));
        assertThat(PLACEBO.median()).isEqualTo(new MedianTime(Optional.of(8), Optional.of(4), Optional.of(11)));
    }

    @Test
    void whoIsCensoredOnTheDayOfAnEventIsAtRiskForIt() {
        var step = KaplanMeier.of(List.of(censored(6), event(6), event(9))).at(6).orElseThrow();
        assertThat(step).extracting(SurvivalStep::atRisk, SurvivalStep::events, SurvivalStep::censored).containsExactly(3, 1, 1);
        assertThat(step.survival()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void theNumberAtRiskCountsWhoseObservationHasNotEndedBefore() {
        assertThat(List.of(0, 6, 7, 10, 11, 23, 35, 36)).map(MERCAPTOPURINE::atRisk).containsExactly(21, 21, 17, 15, 13, 6, 1, 0);
        assertThat(MERCAPTOPURINE).extracting(KaplanMeier::subjects, KaplanMeier::events, KaplanMeier::censored, KaplanMeier::lastDay)
                .containsExactly(21, 9, 12, 35);
    }

    @Test
    void withoutObservationsThereIsNoStepAndNoMedian() {
        var nobody = KaplanMeier.of(List.of());
        assertThat(nobody.steps()).isEmpty();
        assertThat(nobody.survival(100)).isEqualTo(1);
        assertThat(nobody.median()).isEqualTo(new MedianTime(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(nobody.lastDay()).isZero();
    }

    @Test
    void oneEventEndsTheCurveAndItsIntervalIsNotDefined() {
        var one = KaplanMeier.of(List.of(event(5)));
        assertThat(one.survival(4)).isEqualTo(1);
        assertThat(one.survival(5)).isZero();
        assertThat(one.at(5).orElseThrow().variance()).isZero();
        assertThat(one.at(5).orElseThrow().interval()).isEmpty();
        assertThat(one.median()).isEqualTo(new MedianTime(Optional.of(5), Optional.empty(), Optional.empty()));
    }

    @Test
    void allCensoredStayFreeAndTheMedianIsNotReached() {
        var censored = KaplanMeier.of(List.of(censored(0), censored(7), censored(9)));
        assertThat(censored.steps()).extracting(SurvivalStep::survival).containsOnly(1.0);
        assertThat(censored.at(9).orElseThrow().interval()).contains(new Interval(1, 1));
        assertThat(censored.median().days()).isEmpty();
    }

    @Test
    void anEventOnDay0Counts() {
        var zero = KaplanMeier.of(List.of(event(0), censored(3)));
        assertThat(zero.survival(0)).isEqualTo(0.5);
        assertThat(zero.median().days()).contains(0);
    }

    @Test
    void exactlyHalfIsTheMedianThoughTheProductIsRounded() {
        assertThat(KaplanMeier.of(Leukaemia.events(1, 2, 3, 4, 5, 6).toList()).median().days()).contains(3);
        assertThat(KaplanMeier.of(Leukaemia.events(1, 2, 3, 4, 5, 6, 7).toList()).median().days()).contains(4);
    }

    @Test
    void aNegativeTimeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> event(-1)).withMessage("Nobody is observed for -1 days");
    }
}
