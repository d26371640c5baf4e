package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_5;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may begin a taper under the protocol of the trial, on both sides of every threshold. */
class TaperEntryTest {

    @Test
    void who_meets_every_criterion_may_taper() {
        TaperEntry entry = entry(responding(168, 28));
        assertThat(entry.isMet()).isTrue();
        assertThat(entry.criteria()).extracting(TaperEntry.Judged::id)
                .containsExactly("on-treatment", "same-regimen", "counts", "fresh-count", "no-bleeding", "no-rescue");
        assertThat(entry.criteria()).allSatisfy(each -> assertThat(each.metFrom()).isEmpty());
        assertThat(entry.criteria()).extracting(each -> each.source().basis()).containsOnly(Basis.SPONSOR);
    }

    @Test
    void each_criterion_shows_what_it_rests_on() {
        assertThat(entry(responding(168, 28)).criteria()).extracting(TaperEntry.Judged::evidence).containsExactly(
                "168 days since the first dose on 6 June 2026",
                "5 mg once daily for 28 days, since 24 October 2026",
                "latest on the regimen in force (4): 50 on 30 October 2026, 62.5 on 6 November 2026, 90 on 13 November 2026, 55 on 20 November 2026",
                "the latest count is of 20 November 2026, 1 day old", "none since 24 October 2026", "none since 24 October 2026");
    }

    @ParameterizedTest
    @CsvSource({"167, false, 2026-11-22", "100, false, 2027-01-28", "168, true,"})
    void treatment_lasts_24_weeks_from_the_first_dose(int days, boolean met, LocalDate from) {
        assertJudged(responding(days, 28), "on-treatment", met, from);
    }

    @Test
    void an_interruption_is_part_of_the_treatment() {
        Subject interrupted = Subject.taking(MG_5, 168).thenHeld(90).then(MG_2_5, 80).then(MG_5, 28);
        assertThat(judged(interrupted, "on-treatment").met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"27, false, 2026-11-22", "28, true,", "0, false, 2026-12-19"})
    void the_regimen_is_kept_for_28_days(int days, boolean met, LocalDate from) {
        assertJudged(responding(200, days), "same-regimen", met, from);
    }

    @Test
    void all_four_latest_counts_are_at_least_50() {
        assertThat(judged(onRegimen().withCount("49.9", 23), "counts").met()).isFalse();
        assertThat(judged(onRegimen().withCount("50", 23), "counts").met()).isTrue();
        assertThat(judged(onRegimen().withCount("50", 23).withCount("30", 24), "counts").met()).isTrue();
        assertThat(judged(onRegimen(), "counts").met()).isFalse();
        assertThat(judged(onRegimen(), "counts").metFrom()).isEmpty();
        assertThat(judged(Subject.taking(MG_5, 200), "counts").evidence()).isEqualTo("no count on the regimen in force");
    }

    @Test
    void a_count_of_the_day_on_which_the_regimen_began_was_collected_on_the_one_before() {
        assertThat(judged(onRegimen().withCount("80", 28), "counts").met()).isFalse();
        assertThat(judged(onRegimen().withCount("80", 27), "counts").met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7, true", "8, false"})
    void the_latest_count_is_fresh(int age, boolean met) {
        assertJudged(Subject.taking(MG_5, 200).withCount("90", age), "fresh-count", met, null);
    }

    @Test
    void without_a_count_there_is_no_fresh_one() {
        assertThat(judged(Subject.taking(MG_5, 200), "fresh-count").evidence()).isEqualTo("No platelet count is recorded");
    }

    @ParameterizedTest
    @CsvSource({"2, 28, false, 2026-11-22", "2, 29, true,", "1, 0, true,", "4, 0, false, 2026-12-20"})
    void a_bleeding_of_grade_2_still_counts_on_the_28th_day_after_it(int grade, int daysAgo, boolean met, LocalDate from) {
        assertJudged(responding(168, 28).withBleeding(grade, daysAgo), "no-bleeding", met, from);
    }

    @Test
    void the_latest_bleeding_is_shown() {
        assertThat(judged(responding(168, 28).withBleeding(2, 20).withBleeding(3, 5).withBleeding(1, 1), "no-bleeding").evidence())
                .isEqualTo("bleeding of WHO grade 3 on 16 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"28, false, 2026-11-22", "29, true,"})
    void a_rescue_still_counts_on_the_28th_day_after_it(int daysAgo, boolean met, LocalDate from) {
        assertJudged(responding(168, 28).withRescue(daysAgo), "no-rescue", met, from);
    }

    @Test
    void who_takes_no_drug_never_tapers() {
        Subject held = Subject.taking(MG_5, 400).thenHeld(60);
        Subject stopped = Subject.taking(MG_5, 400).thenStopped(60);
        for (Subject subject : List.of(held, stopped, Subject.notStarted())) {
            List.of(23, 16, 3, 1).forEach(day -> subject.withCount("200", day));
            assertThat(entry(subject).isMet()).isFalse();
            assertJudged(subject, "same-regimen", false, null);
        }
        assertThat(judged(held, "same-regimen").evidence()).isEqualTo("no hetrombopag for 60 days, since 22 September 2026");
        assertThat(judged(Subject.notStarted(), "on-treatment").evidence()).isEqualTo("no regimen yet");
    }

    @Test
    void one_criterion_that_is_not_met_is_enough() {
        assertThat(entry(responding(167, 28)).isMet()).isFalse();
        assertThat(entry(responding(168, 27)).isMet()).isFalse();
        assertThat(entry(responding(168, 28).withRescue(28)).isMet()).isFalse();
        assertThat(entry(responding(168, 28).withCount("49", 0)).isMet()).isFalse();
    }

    @Test
    void the_question_is_asked_while_doses_are_titrated() {
        Situation tapering = Subject.taking(MG_5, 200).inTaperFor(3).then(MG_2_5, 3).situation();
        assertThatThrownBy(() -> Example.itp().taperEntry(tapering)).isInstanceOf(SituationException.class).hasMessageContaining("stage");
        Situation impossible = responding(168, 28).situation().withAssignedDoseMg(new BigDecimal(99));
        assertThatThrownBy(() -> Example.itp().taperEntry(impossible)).isInstanceOf(SituationException.class).hasMessageContaining("assignedDoseMg");
    }

    @Test
    void where_there_is_no_taper_nobody_may_begin_one() {
        TaperEntry entry = Example.cit().taperEntry(Subject.taking(MG_5, 200).situation());
        assertThat(entry.criteria()).isEmpty();
        assertThat(entry.isMet()).isFalse();
    }

    /** Since so many days on the drug, and since so many on 5 mg, with four counts at and above 50 on it. */
    static Subject responding(int onDrugDays, int onRegimenDays) {
        return Subject.taking(MG_2_5, onDrugDays).then(MG_5, onRegimenDays)
                .withCount("50", 22).withCount("62.5", 15).withCount("90", 8).withCount("55", 1);
    }

    /** With three good counts. */
    private static Subject onRegimen() {
        return Subject.taking(MG_2_5, 200).then(MG_5, 28).withCount("62.5", 15).withCount("90", 8).withCount("55", 1);
    }

    private static void assertJudged(Subject subject, String criterion, boolean met, LocalDate from) {
        assertThat(judged(subject, criterion).met()).isEqualTo(met);
        assertThat(judged(subject, criterion).metFrom().orElse(null)).isEqualTo(from);
    }

    private static TaperEntry.Judged judged(Subject subject, String criterion) {
        return entry(subject).criteria().stream().filter(each -> each.id().equals(criterion)).findFirst().orElseThrow();
    }

    private static TaperEntry entry(Subject subject) {
        return Example.itp().taperEntry(subject.situation());
    }
}
