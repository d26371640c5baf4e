package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.TODAY;

import org.junit.jupiter.api.Test;

class NextCountTest {

    private static final NextCount IN_A_WEEK = new NextCount(TODAY.plusDays(7), TODAY.plusDays(5), TODAY.plusDays(9));

    @Test
    void counts_are_weekly() {
        assertThat(Subject.taking(MG_5, 20).withCount("100").advice().next()).contains(IN_A_WEEK);
    }

    @Test
    void a_new_dose_starts_the_week_anew() {
        assertThat(Subject.taking(MG_5, 20).withCount("20", 3).advice().next()).contains(IN_A_WEEK);
    }

    @Test
    void after_an_interruption_the_next_count_is_due_in_3_days() {
        assertThat(Subject.taking(MG_5, 20).withCount("500").advice().next())
                .contains(new NextCount(TODAY.plusDays(3), TODAY.plusDays(2), TODAY.plusDays(4)));
    }

    @Test
    void four_counts_in_the_target_on_one_dose_make_it_monthly() {
        Subject stable = Subject.taking(MG_5, 40).withCount("50", 21).withCount("250", 14).withCount("100", 7);
        assertThat(stable.withCount("100").advice().next())
                .contains(new NextCount(TODAY.plusDays(28), TODAY.plusDays(21), TODAY.plusDays(35)));
    }

    @Test
    void three_do_not() {
        Subject subject = Subject.taking(MG_5, 40).withCount("100", 14).withCount("100", 7).withCount("100");
        assertThat(subject.advice().next()).contains(IN_A_WEEK);
    }

    @Test
    void nor_do_four_of_which_one_is_out_of_the_target_or_from_the_day_the_dose_began() {
        Subject outside = Subject.taking(MG_5, 40).withCount("49", 21).withCount("100", 14).withCount("100", 7);
        assertThat(outside.withCount("100").advice().next()).contains(IN_A_WEEK);
        Subject before = Subject.taking(MG_5, 21).withCount("100", 21).withCount("100", 14).withCount("100", 7);
        assertThat(before.withCount("100").advice().next()).contains(IN_A_WEEK);
    }

    @Test
    void a_stable_subject_without_a_count_for_35_days_is_between_counts_and_after_36_one_is_needed() {
        assertThat(stableWithLastCount(35).rule()).isEqualTo("between-counts");
        assertThat(stableWithLastCount(36).rule()).isEqualTo("count-needed");
    }

    private static Subject stableWithLastCount(int daysAgo) {
        return Subject.taking(MG_5, 100).withCount("100", daysAgo + 21).withCount("100", daysAgo + 14)
                .withCount("100", daysAgo + 7).withCount("100", daysAgo);
    }
}
