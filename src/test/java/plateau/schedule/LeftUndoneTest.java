package plateau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.deviation.DeviationCode.COUNT_LATE;
import static plateau.deviation.DeviationCode.COUNT_MISSED;
import static plateau.deviation.DeviationCode.TAPER_NOT_HALTED;
import static plateau.schedule.CourseExample.day;
import static plateau.schedule.CourseExample.started;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.deviation.Finding;
import plateau.deviation.Severity;
import plateau.protocol.OffReason;

/** Counts and halts that were left undone (protocol.md 3, next count; 8). */
@Tag("R80")
class LeftUndoneTest {

    /** The window of a weekly count opens on the 5th day and closes with the 9th; until the 16th a count is late. */
    @ParameterizedTest
    @CsvSource({"3, ''", "5, ''", "9, ''", "10, COUNT_LATE", "16, COUNT_LATE", "17, COUNT_MISSED"})
    void a_count_in_its_window_is_in_time_then_late_then_missed(int counted, String code) {
        assertThat(started().count(counted, "60").codesOn(counted)).extracting(Enum::name).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 0", "16, 0", "17, 1", "150, 1"})
    void a_missed_count_is_known_when_the_7_days_after_the_window_are_over_and_is_one_however_long_the_silence(int today, int missed) {
        assertThat(started().codesOn(today)).hasSize(missed).allMatch(COUNT_MISSED::equals);
    }

    @Test
    void a_late_finding_says_how_late() {
        Finding late = started().count(12, "60").foundOn(12).get(0);

        assertThat(late.dueBy()).contains(day(9));
        assertThat(late.asked()).isEqualTo("A platelet count, due on 9 March 2026 and welcome from 7 March 2026 to 11 March 2026");
        assertThat(late.done()).isEqualTo("Collected on 14 March 2026, 3 days after the window");
    }

    @Test
    void an_early_count_is_welcome_and_moves_the_schedule() {
        assertThat(started().count(3, "60").codesOn(12)).isEmpty();
        assertThat(started().count(3, "60").windowOn(12).map(window -> window.count().latest())).contains(day(12));
    }

    @Test
    void a_new_regimen_within_the_window_moves_the_schedule_and_one_after_it_does_not_excuse() {
        assertThat(started().regimen(9, "7.5").count(18, "60").codesOn(18)).isEmpty();
        assertThat(started().regimen(10, "7.5").count(17, "60").codesOn(17)).containsExactly(COUNT_MISSED);
        assertThat(started().regimen(10, "7.5").count(16, "60").codesOn(16)).containsExactly(COUNT_LATE);
    }

    @Test
    void nothing_is_due_before_the_first_regimen_nor_after_a_stop_nor_after_the_end() {
        assertThat(new CourseExample().count(0, "20").codesOn(100)).isEmpty();
        assertThat(new CourseExample().codesOn(100)).isEmpty();
        assertThat(started().off(9, OffReason.STOPPED).codesOn(100)).isEmpty();
        assertThat(started().left(9).codesOn(100)).isEmpty();
    }

    @Test
    void a_window_that_closed_before_the_subject_left_was_missed() {
        assertThat(started().left(10).codesOn(16)).isEmpty();
        assertThat(started().left(10).codesOn(17)).containsExactly(COUNT_MISSED);
        assertThat(started().off(10, OffReason.STOPPED).codesOn(17)).containsExactly(COUNT_MISSED);
    }

    @Test
    void while_held_the_window_closes_on_the_4th_day_and_a_missed_count_is_major() {
        CourseExample held = started().count(7, "420").off(7, OffReason.INTERRUPTION);

        assertThat(held.windowOn(8).map(OpenWindow::count)).hasValueSatisfying(count -> {
            assertThat(count.due()).isEqualTo(day(10));
            assertThat(count.latest()).isEqualTo(day(11));
        });
        assertThat(held.foundOn(18)).isEmpty();
        assertThat(held.foundOn(19)).extracting(Finding::severity).containsExactly(Severity.MAJOR);
        assertThat(held.count(18, "100").foundOn(18)).extracting(Finding::severity).containsExactly(Severity.MINOR);
    }

    @Test
    void in_a_taper_and_after_it_a_missed_count_is_major_and_on_the_drug_it_is_minor() {
        assertThat(started().count(7, "60").regimen(7, "2.5").taper(7).foundOn(24)).extracting(Finding::severity).contains(Severity.MAJOR);
        assertThat(started().count(7, "60").off(7, OffReason.WITHDRAWAL).withdrawnTaper(1, 7).foundOn(24)).extracting(Finding::severity).contains(Severity.MAJOR);
        assertThat(started().foundOn(17)).extracting(Finding::severity).containsExactly(Severity.MINOR);
    }

    @Test
    void counts_four_times_stable_are_due_in_28_days() {
        CourseExample stable = started().count(7, "60").count(14, "70").count(21, "80").count(28, "90");

        assertThat(stable.codesOn(28 + 35)).isEmpty();
        assertThat(stable.count(28 + 36, "90").codesOn(28 + 36)).containsExactly(COUNT_LATE);
    }

    @Test
    void a_rule_with_a_window_of_its_own_sets_it() {
        CourseExample halted = started().count(7, "25").taper(1, 7).decision(7).asked(7, 9, 10, 11);

        assertThat(halted.windowOn(8).map(window -> window.count().latest())).contains(day(11));
    }

    @Test
    void no_window_opens_where_no_version_of_the_protocol_is_in_force() {
        assertThat(CountWindows.of(started().on(100), day -> Optional.empty()).missed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "12, 1"})
    @Tag("R41")
    void a_halt_that_nobody_decided_within_2_days_is_found_once(int today, int found) {
        assertThat(relapsedOn7().codesOn(today)).filteredOn(TAPER_NOT_HALTED::equals).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "9, 0", "10, 1"})
    void a_decision_on_the_second_day_is_in_time(int decided, int found) {
        assertThat(relapsedOn7().decision(decided).codesOn(12)).filteredOn(TAPER_NOT_HALTED::equals).hasSize(found);
    }

    @Test
    void a_late_halt_leaves_the_one_finding() {
        CourseExample halted = started().regimen(5, "2.5").count(7, "20").taper(5, 11).regimen(11, "5");

        assertThat(halted.foundOn(30)).filteredOn(finding -> finding.code() == TAPER_NOT_HALTED).singleElement()
                .satisfies(finding -> assertThat(finding.dueBy()).contains(day(9)));
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 0", "12, 0", "20, 1"})
    void a_late_decision_against_the_same_halt_is_the_deviation_and_one_against_another_is_not(int departed, int found) {
        CourseExample highOn7 = started().regimen(5, "2.5").taper(5).count(7, "450").count(13, "200").departure(departed);

        assertThat(highOn7.codesOn(21)).filteredOn(TAPER_NOT_HALTED::equals).hasSize(found);
    }

    @Test
    void a_subject_who_leaves_within_the_2_days_leaves_no_halt_undone() {
        assertThat(relapsedOn7().left(9).codesOn(20)).doesNotContain(TAPER_NOT_HALTED);
        assertThat(relapsedOn7().left(10).codesOn(20)).contains(TAPER_NOT_HALTED);
    }

    private static CourseExample relapsedOn7() {
        return started().regimen(5, "2.5").taper(5).count(7, "20");
    }
}
