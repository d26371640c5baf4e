package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plateau.protocol.Example.MG_10;
import static plateau.protocol.Example.MG_15;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;
import static plateau.protocol.Example.TODAY;

import org.junit.jupiter.api.Test;

/** Both sides of every threshold that is another one than in the ITP titration. */
class CitTest {

    @Test
    void treatment_starts_with_7_5_mg() {
        assertThat(advice(Subject.notStarted().withCount("60")).regimen()).isEqualTo(MG_7_5);
        assertThat(Example.cit().defaultStart().source().basis()).isEqualTo(Basis.PUBLISHED);
    }

    @Test
    void at_100_chemotherapy_may_resume_and_at_99_the_dose_goes_up() {
        Recommendation enough = advice(Subject.taking(MG_7_5, 7).withCount("100"));
        assertThat(enough.rule()).isEqualTo("chemo-may-resume");
        assertThat(enough.alerts()).containsExactly(Alert.CHEMO_MAY_RESUME);
        Recommendation tooLow = advice(Subject.taking(MG_7_5, 7).withCount("99"));
        assertThat(tooLow.regimen()).isEqualTo(MG_10);
        assertThat(tooLow.alerts()).isEmpty();
    }

    @Test
    void a_count_that_is_not_fresh_raises_no_such_hope() {
        assertThat(advice(Subject.taking(MG_7_5, 20).withCount("100", 8)).alerts()).isEmpty();
    }

    @Test
    void at_250_the_dose_stays_and_at_251_it_goes_down() {
        assertThat(rule(Subject.taking(MG_15, 20).withCount("250"))).isEqualTo("chemo-may-resume");
        assertThat(advice(Subject.taking(MG_15, 20).withCount("251")).regimen()).isEqualTo(MG_10);
    }

    @Test
    void the_lowest_level_is_2_5_mg_daily() {
        assertThat(advice(Subject.taking(MG_5, 20).withCount("300")).regimen()).isEqualTo(MG_2_5);
        assertThat(rule(Subject.taking(MG_2_5, 20).withCount("300"))).isEqualTo("interrupt-at-lowest");
    }

    @Test
    void after_6_days_a_low_count_waits() {
        assertThat(rule(Subject.taking(MG_7_5, 6).withCount("60"))).isEqualTo("await-effect");
    }

    @Test
    void the_dose_is_not_raised_until_adherence_is_confirmed() {
        assertThat(rule(Subject.taking(MG_7_5, 7).withDosesMissed().withCount("60"))).isEqualTo("confirm-adherence");
    }

    @Test
    void on_15_mg_a_review_is_due_28_days_after_the_first_dose() {
        assertThat(rule(Subject.taking(MG_7_5, 27).then(MG_15, 7).withCount("60"))).isEqualTo("at-maximum");
        Recommendation review = advice(Subject.taking(MG_7_5, 28).then(MG_15, 7).withCount("60"));
        assertThat(review.rule()).isEqualTo("no-response");
        assertThat(review.because()).contains("28 days after the first dose");
    }

    @Test
    void an_older_count_lasts_from_100_on() {
        assertThat(rule(Subject.taking(MG_7_5, 20).withCount("100", 8))).isEqualTo("between-counts");
        assertThat(rule(Subject.taking(MG_7_5, 20).withCount("99", 8))).isEqualTo("count-needed");
    }

    @Test
    void counts_are_weekly_however_stable() {
        Subject stable = Subject.taking(MG_7_5, 60).withCount("150", 21).withCount("150", 14).withCount("150", 7).withCount("150");
        assertThat(advice(stable).next()).map(NextCount::due).contains(TODAY.plusDays(7));
    }

    @Test
    void there_is_no_taper() {
        assertThatThrownBy(() -> advice(Subject.taking(MG_7_5, 20).inTaperFor(5))).isInstanceOf(SituationException.class)
                .hasMessageContaining("stage");
        assertThat(Example.cit().taperPlan(MG_7_5)).isEmpty();
    }

    private static String rule(Subject subject) {
        return advice(subject).rule();
    }

    private static Recommendation advice(Subject subject) {
        return subject.adviceOf(Example.cit());
    }
}
