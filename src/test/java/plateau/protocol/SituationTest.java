package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.TODAY;
import static plateau.protocol.Example.count;
import static plateau.protocol.Example.regimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {

    private static final Situation ON_5_MG = Subject.taking(MG_5, 20).withCount("100").situation();

    @Test
    void what_is_dated_after_the_decision_is_left_out() {
        Situation situation = ON_5_MG.withCounts(List.of(count("100", 0), count("5", -1)));
        assertThat(situation.counts()).containsExactly(count("100", 0));
    }

    @Test
    void the_order_in_which_facts_are_listed_does_not_matter() {
        assertThat(ON_5_MG.withCounts(List.of(count("60", 1), count("50", 8))))
                .isEqualTo(ON_5_MG.withCounts(List.of(count("50", 8), count("60", 1))));
    }

    @Test
    void of_two_counts_on_one_day_the_last_listed_is_kept() {
        assertThat(ON_5_MG.withCounts(List.of(count("50", 1), count("60", 1))).counts()).containsExactly(count("60", 1));
    }

    @Test
    void doses_are_equal_by_their_number() {
        assertThat(regimen("2.50", 1)).isEqualTo(regimen("2.5", 1)).hasSameHashCodeAs(regimen("2.5", 1));
        assertThat(regimen("10.0", 1).doseMg()).hasToString("10");
        assertThat(regimen("0.0", 1)).isEqualTo(Regimen.OFF);
        assertThat(regimen("2.5", 2).dailyAverage()).isEqualByComparingTo("1.25");
    }

    @Test
    void being_off_is_an_interruption_where_no_reason_is_given() {
        assertThat(RegimenPeriod.of(TODAY, Regimen.OFF).offReason()).contains(OffReason.INTERRUPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "5000.1"})
    void a_count_lies_between_0_and_5000(String value) {
        refuses("value", () -> count(value, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void a_bleeding_has_a_grade_from_0_to_4(int grade) {
        refuses("whoGrade", () -> new DatedBleeding(TODAY, grade));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void a_dose_is_taken_daily_or_every_other_day(int everyDays) {
        refuses("everyDays", () -> regimen("2.5", everyDays));
    }

    @Test
    void no_dose_is_negative_and_0_mg_is_not_taken_every_other_day() {
        refuses("doseMg", () -> regimen("-2.5", 1));
        refuses("everyDays", () -> regimen("0", 2));
    }

    @Test
    void a_reason_for_being_off_does_not_go_with_a_dose() {
        refuses("reason", () -> new RegimenPeriod(TODAY, MG_5, Optional.of(OffReason.STOPPED)));
    }

    @Test
    void a_dose_that_the_protocol_does_not_permit_is_refused_with_those_that_it_permits() {
        assertThatThrownBy(() -> recommend(Subject.taking(regimen("6", 1), 20).situation()))
                .hasMessageContaining("regimens").hasMessageContaining("2.5 mg every other day, 2.5 mg once daily, 3.75 mg");
        refuses("regimens", () -> recommend(Subject.taking(regimen("5", 2), 20).situation()));
        refuses("assignedDoseMg", () -> recommend(ON_5_MG.withAssignedDoseMg(new BigDecimal("10"))));
        refuses("assignedDoseMg", () -> recommend(ON_5_MG.withAssignedDoseMg(new BigDecimal("-5"))));
        refuses("assignedDoseMg", () -> recommend(ON_5_MG.withAssignedDoseMg(BigDecimal.ZERO)));
    }

    @Test
    void two_regimens_on_one_day_are_refused() {
        refuses("regimens", () -> recommend(Subject.taking(MG_5, 20).then(Example.MG_7_5, 20).situation()));
    }

    @Test
    void an_interruption_needs_something_to_interrupt() {
        refuses("regimens", () -> recommend(Subject.notStarted().thenHeld(3).situation()));
    }

    @Test
    void a_taper_has_a_first_day_on_or_before_the_decision_and_a_regimen_before_it() {
        refuses("taperStarted", () -> recommend(ON_5_MG.withStage(Stage.TAPER)));
        refuses("taperStarted", () -> recommend(Subject.taking(MG_5, 20).inTaperFor(-1).situation()));
        refuses("regimens", () -> recommend(Subject.taking(MG_5, 20).inTaperFor(20).situation()));
        refuses("regimens", () -> recommend(Subject.notStarted().inTaperFor(0).situation()));
        assertThat(recommend(Subject.taking(MG_5, 20).inTaperFor(19).situation()).rule()).isEqualTo("taper-count-needed");
    }

    @Test
    void one_tapers_on_the_drug_and_is_followed_up_off_it() {
        refuses("regimens", () -> recommend(Subject.taking(MG_5, 20).inTaperFor(10).thenHeld(5).situation()));
        refuses("regimens", () -> recommend(Subject.taking(MG_5, 20).inTaperFor(10).situation().withStage(Stage.FOLLOW_UP)));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        Situation situation = Subject.taking(regimen("6", 1), 30).then(MG_5, 20).situation();
        SituationException refusal = catchThrowableOfType(SituationException.class,
                () -> recommend(situation.withAssignedDoseMg(new BigDecimal("6"))));
        assertThat(refusal.flaws()).extracting(SituationException.Flaw::field)
                .containsExactly("assignedDoseMg", "regimens");
    }

    private static Recommendation recommend(Situation situation) {
        return Example.itp().recommend(situation);
    }

    private static void refuses(String field, ThrowingCallable act) {
        SituationException refusal = catchThrowableOfType(SituationException.class, act);
        assertThat(refusal.flaws()).extracting(SituationException.Flaw::field).containsExactly(field);
    }
}
