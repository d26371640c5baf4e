package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.LOWEST;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.TODAY;
import static plateau.protocol.Example.daysAgo;

import org.junit.jupiter.api.Test;

/** Both sides of every threshold of the time after a withdrawal. */
class FollowUpTest {

    private static final NextCount IN_3_DAYS = new NextCount(TODAY.plusDays(3), TODAY.plusDays(2), TODAY.plusDays(4));

    @Test
    void counts_are_weekly_for_28_days_and_monthly_afterwards() {
        assertThat(off(27).withCount("90").advice().next()).contains(new NextCount(TODAY.plusDays(7), TODAY.plusDays(5), TODAY.plusDays(9)));
        assertThat(off(28).withCount("90").advice().next()).contains(new NextCount(TODAY.plusDays(28), TODAY.plusDays(21), TODAY.plusDays(35)));
    }

    @Test
    void they_are_weekly_again_below_50() {
        assertThat(off(60).withCount("50").advice().next()).map(NextCount::due).contains(TODAY.plusDays(28));
        assertThat(off(60).withCount("49").advice().next()).map(NextCount::due).contains(TODAY.plusDays(7));
    }

    @Test
    void until_the_end_of_the_window_nothing_is_asked_and_after_it_a_count() {
        assertThat(off(100).withCount("90", 35).rule()).isEqualTo("follow-off");
        assertThat(off(100).withCount("90", 36).rule()).isEqualTo("follow-count-needed");
        assertThat(off(9).rule()).isEqualTo("follow-off");
        assertThat(off(10).rule()).isEqualTo("follow-count-needed");
    }

    @Test
    void a_relapse_resumes_the_last_effective_regimen() {
        Recommendation advice = off(60).withCount("90", 60).withCount("29").advice();
        assertThat(advice.action()).isEqualTo(Action.RESUME);
        assertThat(advice.regimen()).isEqualTo(LOWEST);
        assertThat(advice.daysToRelapse()).contains(74);
        assertThat(advice.next()).contains(IN_3_DAYS);
        assertThat(off(60).withCount("30").rule()).isEqualTo("follow-off");
    }

    @Test
    void a_relapse_in_the_taper_is_one_too() {
        assertThat(off(60).withCount("20", 70).withCount("90").advice().relapseOn()).contains(daysAgo(70));
    }

    @Test
    void without_an_effective_regimen_the_one_before_the_taper_is_resumed() {
        assertThat(off(60).withCount("20").regimen()).isEqualTo(MG_2_5);
    }

    @Test
    void nothing_is_resumed_on_a_recent_count_above_250() {
        Recommendation advice = off(60).withRescue(20).withCount("251", 7).advice();
        assertThat(advice.rule()).isEqualTo("follow-relapse-high");
        assertThat(advice.regimen()).isEqualTo(Regimen.OFF);
        assertThat(advice.next()).contains(IN_3_DAYS);
        assertThat(off(60).withRescue(20).withCount("251", 8).rule()).isEqualTo("follow-relapse");
        assertThat(off(60).withRescue(20).withCount("250", 7).rule()).isEqualTo("follow-relapse");
    }

    @Test
    void after_182_days_follow_up_is_complete_and_after_181_it_is_not() {
        Recommendation advice = off(182).withCount("50").advice();
        assertThat(advice.rule()).isEqualTo("follow-complete");
        assertThat(advice.next()).isEmpty();
        assertThat(off(181).withCount("50").rule()).isEqualTo("follow-off");
    }

    @Test
    void below_50_the_response_was_not_sustained() {
        assertThat(off(182).withCount("49").rule()).isEqualTo("follow-complete-low");
    }

    @Test
    void the_last_count_is_from_day_168_or_later_and_at_most_35_days_old() {
        assertThat(off(182).withCount("90", 14).rule()).isEqualTo("follow-complete");
        assertThat(off(182).withCount("90", 15).rule()).isEqualTo("follow-count-needed");
        assertThat(off(210).withCount("90", 35).rule()).isEqualTo("follow-complete");
        assertThat(off(210).withCount("90", 36).rule()).isEqualTo("follow-count-needed");
    }

    /** From 2.5 mg, in 14 days. */
    private static Subject off(int days) {
        return Subject.taking(MG_2_5, days + 200).inTaperFor(days + 14).then(LOWEST, days + 14).thenWithdrawn(days);
    }
}
