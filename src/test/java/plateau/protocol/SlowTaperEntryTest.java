package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_5;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may begin the slow taper. */
class SlowTaperEntryTest {

    private static final Protocol SLOW = Edited.file("hetrombopag-itp-slow-taper").read();

    @Test
    void half_a_year_of_the_same_regimen_and_of_good_counts_is_asked_for() {
        assertThat(entry(steady(182)).isMet()).isTrue();
        assertThat(entry(steady(182)).criteria()).extracting(TaperEntry.Judged::id).containsExactly("same-regimen", "counts", "no-bleeding", "no-rescue");
        assertThat(entry(steady(182)).criteria()).extracting(each -> each.source().basis()).containsOnly(Basis.REPRESENTATIVE);
        assertThat(judged(steady(182), "counts").evidence()).isEqualTo("counts on the regimen in force in that time, each at least 50: 2");
    }

    @ParameterizedTest
    @CsvSource({"181, false, 2026-11-22", "182, true,"})
    void the_regimen_is_kept_for_182_days(int days, boolean met, LocalDate from) {
        assertJudged(steady(days), "same-regimen", met, from);
    }

    @ParameterizedTest
    @CsvSource({"49, 182, false, 2026-11-22", "50, 182, true,", "49, 183, true,", "49, 20, false, 2027-05-03", "49, 0, false,"})
    void a_low_count_still_counts_on_the_182nd_day_after_it(String value, int daysAgo, boolean met, LocalDate from) {
        assertJudged(steady(300).withCount(value, daysAgo), "counts", met, from);
    }

    @Test
    void a_low_count_from_before_the_regimen_does_not_count() {
        assertThat(judged(steady(182).withCount("20", 182), "counts").met()).isTrue();
        assertThat(judged(steady(182).withCount("20", 181), "counts").evidence()).isEqualTo("20 on 24 May 2026");
    }

    @Test
    void without_any_count_nobody_tapers() {
        assertThat(judged(Subject.taking(MG_5, 200), "counts").met()).isFalse();
        assertThat(judged(Subject.taking(MG_5, 200), "counts").metFrom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 182, false, 2026-11-22", "2, 183, true,", "1, 5, true,"})
    void no_bleeding_of_grade_2_falls_in_these_days(int grade, int daysAgo, boolean met, LocalDate from) {
        assertJudged(steady(182).withBleeding(grade, daysAgo), "no-bleeding", met, from);
    }

    @ParameterizedTest
    @CsvSource({"182, false, 2026-11-22", "183, true,"})
    void no_rescue_falls_in_these_days(int daysAgo, boolean met, LocalDate from) {
        assertJudged(steady(182).withRescue(daysAgo), "no-rescue", met, from);
    }

    private static Subject steady(int days) {
        return Subject.taking(MG_2_5, days + 50).then(MG_5, days).withCount("60", 100).withCount("70", 4);
    }

    private static void assertJudged(Subject subject, String criterion, boolean met, LocalDate from) {
        assertThat(judged(subject, criterion).met()).isEqualTo(met);
        assertThat(judged(subject, criterion).metFrom().orElse(null)).isEqualTo(from);
    }

    private static TaperEntry.Judged judged(Subject subject, String criterion) {
        return entry(subject).criteria().stream().filter(each -> each.id().equals(criterion)).findFirst().orElseThrow();
    }

    private static TaperEntry entry(Subject subject) {
        return SLOW.taperEntry(subject.situation());
    }
}
