package plateau.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import plateau.statistics.KaplanMeier;
import plateau.statistics.Leukaemia;

/** The curve in words and as a table. */
class CurveWordsTest {

    @Test
    void theMedianIsSaidWithItsInterval() {
        assertThat(median(CurveExample.data(Leukaemia.placebo()))).isEqualTo("8 days (4 to 11)");
        assertThat(median(CurveExample.data(Leukaemia.mercaptopurine()))).isEqualTo("23 days (13 to not reached)");
        assertThat(median(CurveExample.data(CurveExample.oneEvent()))).isEqualTo("12 days (no interval)");
        assertThat(median(CurveExample.data(CurveExample.allCensored()))).isEqualTo("not reached");
    }

    @Test
    void whoHearsTheCurveHearsItsNumbers() {
        var data = CurveExample.data(CurveExample.few());
        assertThat(data.words().description(data)).isEqualTo("5 of 8 relapsed, 3 censored. Median 14 days (8 to not reached), Kaplan-Meier with 95 % log-log interval."
                + " Without relapse on day 34: 33.3 %. For comparison: published 15.0 days (14.0 to 16.0).");
    }

    @Test
    void withoutObservationsThereAreNoNumbers() {
        var data = CurveExample.data(List.of());
        assertThat(data.words().description(data)).isEqualTo("No observation yet.");
        assertThat(CurveTable.of(data.estimate()).rows()).isEmpty();
    }

    @Test
    void theTableHasARowForEachDayOnWhichAnObservationEnded() {
        assertThat(CurveTable.of(KaplanMeier.of(Leukaemia.mercaptopurine())).rows()).hasSize(16)
                .startsWith(new CurveTable.Row("6", "21", "3", "1", "85.7 %", "62.0 to 95.2 %"))
                .endsWith(new CurveTable.Row("35", "1", "0", "1", "44.8 %", "18.8 to 68.0 %"));
        assertThat(CurveTable.of(KaplanMeier.of(CurveExample.oneEvent())).rows())
                .containsExactly(new CurveTable.Row("12", "1", "1", "0", "0.0 %", ""));
    }

    @Test
    void aReferenceOutsideItsIntervalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.of("published", "13", "14", "16")).withMessage("No reference: 13 days in 14 to 16");
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.of("published", "17", "14", "16"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.of("published", "1", "-1", "16"));
    }

    @Test
    void theAxisEndsWithTheLastObservationOrReferenceAndIsAWeekAtLeast() {
        assertThat(CurveExample.data(List.of()).end()).isEqualTo(16);
        assertThat(CurveExample.data(CurveExample.few()).end()).isEqualTo(34);
        assertThat(new CurveData(KaplanMeier.of(CurveExample.oneCensored()), CurveExample.RELAPSE, List.of()).end()).isEqualTo(7);
    }

    private static String median(CurveData data) {
        return CurveWords.median(data.estimate().median());
    }
}
