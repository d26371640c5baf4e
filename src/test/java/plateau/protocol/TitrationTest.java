package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.LOWEST;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_3_75;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Both sides of every threshold of the ITP titration. */
class TitrationTest {

    @Nested
    class Before_the_first_dose {

        @Test
        void a_count_of_250_starts_treatment_and_251_does_not() {
            assertThat(Subject.notStarted().withCount("250").rule()).isEqualTo("start");
            assertThat(Subject.notStarted().withCount("251").rule()).isEqualTo("start-not-indicated");
        }

        @Test
        void the_assigned_dose_is_started_and_the_lower_one_where_none_is_assigned() {
            Situation situation = Subject.notStarted().withCount("20").situation();
            assertThat(Example.itp().recommend(situation).regimen()).isEqualTo(MG_2_5);
            assertThat(Example.itp().recommend(situation.withAssignedDoseMg(new BigDecimal("5.0"))).regimen()).isEqualTo(MG_5);
        }

        @Test
        void a_count_7_days_old_is_enough_and_8_days_old_is_not() {
            assertThat(Subject.notStarted().withCount("20", 7).rule()).isEqualTo("start");
            assertThat(Subject.notStarted().withCount("20", 8).rule()).isEqualTo("count-needed");
        }

        @Test
        void without_a_count_a_count_is_asked_for_and_no_drug_is_given() {
            Recommendation advice = Subject.notStarted().advice();
            assertThat(advice.rule()).isEqualTo("count-needed");
            assertThat(advice.regimen()).isEqualTo(Regimen.OFF);
            assertThat(advice.next()).contains(NextCount.on(Example.TODAY));
        }
    }

    @Nested
    class On_the_drug {

        @Test
        void a_count_of_49_point_9_is_below_the_target_and_50_is_in_it() {
            assertThat(Subject.taking(MG_5, 14).withCount("49.9").rule()).isEqualTo("increase");
            assertThat(Subject.taking(MG_5, 14).withCount("50").rule()).isEqualTo("in-target");
        }

        @Test
        void a_count_of_250_is_in_the_target_and_250_point_5_is_above_it() {
            assertThat(Subject.taking(MG_5, 14).withCount("250").rule()).isEqualTo("in-target");
            assertThat(Subject.taking(MG_5, 14).withCount("250.5").rule()).isEqualTo("decrease");
        }

        @Test
        void a_count_of_400_lowers_the_dose_and_401_interrupts_it() {
            assertThat(Subject.taking(MG_5, 14).withCount("400").regimen()).isEqualTo(MG_2_5);
            assertThat(Subject.taking(MG_5, 14).withCount("401").regimen()).isEqualTo(Regimen.OFF);
        }

        @Test
        void after_13_days_a_low_count_waits_and_after_14_the_dose_is_raised() {
            assertThat(Subject.taking(MG_5, 13).withCount("20").rule()).isEqualTo("await-effect");
            assertThat(Subject.taking(MG_5, 14).withCount("20").regimen()).isEqualTo(MG_7_5);
        }

        @Test
        void the_dose_is_not_raised_until_adherence_is_confirmed() {
            assertThat(Subject.taking(MG_5, 14).withDosesMissed().withCount("20").rule()).isEqualTo("confirm-adherence");
        }

        @Test
        void on_the_highest_dose_27_days_without_response_wait_and_28_ask_for_a_review() {
            assertThat(Subject.taking(MG_7_5, 27).withCount("20").rule()).isEqualTo("at-maximum");
            assertThat(Subject.taking(MG_7_5, 28).withCount("20").rule()).isEqualTo("no-response");
        }

        @Test
        void from_3_75_mg_the_steps_go_to_5_and_to_2_5_mg() {
            assertThat(Subject.taking(MG_3_75, 20).withCount("20").regimen()).isEqualTo(MG_5);
            assertThat(Subject.taking(MG_3_75, 20).withCount("300").regimen()).isEqualTo(MG_2_5);
        }

        @Test
        void below_2_5_mg_a_day_comes_every_other_day_and_below_that_an_interruption() {
            assertThat(Subject.taking(MG_2_5, 20).withCount("300").regimen()).isEqualTo(LOWEST);
            assertThat(Subject.taking(LOWEST, 20).withCount("300").rule()).isEqualTo("interrupt-at-lowest");
        }

        @Test
        void a_high_count_13_days_after_a_reduction_waits_and_after_14_the_dose_is_lowered_again() {
            assertThat(Subject.taking(MG_7_5, 60).then(MG_5, 13).withCount("300").rule()).isEqualTo("await-reduction");
            assertThat(Subject.taking(MG_7_5, 60).then(MG_5, 14).withCount("300").rule()).isEqualTo("decrease");
        }

        @Test
        void a_high_count_13_days_after_a_resumption_waits_too() {
            Subject resumed = Subject.taking(MG_7_5, 60).thenHeld(30).then(MG_5, 13);
            assertThat(resumed.withCount("300").rule()).isEqualTo("await-reduction");
        }

        @Test
        void a_high_count_soon_after_an_increase_does_not_wait() {
            assertThat(Subject.taking(MG_5, 60).then(MG_7_5, 5).withCount("300").rule()).isEqualTo("decrease");
        }

        @Test
        void a_count_collected_on_the_day_the_dose_changed_decides_nothing_on_the_new_dose() {
            assertThat(Subject.taking(MG_2_5, 60).then(MG_5, 5).withCount("20", 5).rule()).isEqualTo("between-counts");
            assertThat(Subject.taking(MG_2_5, 60).then(MG_5, 5).withCount("20", 4).rule()).isEqualTo("await-effect");
        }

        @Test
        void an_older_count_in_the_target_lasts_to_the_ninth_day_and_on_the_tenth_a_count_is_due() {
            assertThat(Subject.taking(MG_5, 60).withCount("100", 9).rule()).isEqualTo("between-counts");
            assertThat(Subject.taking(MG_5, 60).withCount("100", 10).rule()).isEqualTo("count-needed");
        }

        @Test
        void an_older_count_outside_the_target_does_not_last() {
            assertThat(Subject.taking(MG_5, 60).withCount("49", 8).rule()).isEqualTo("count-needed");
            assertThat(Subject.taking(MG_5, 60).withCount("251", 8).rule()).isEqualTo("count-needed");
        }

        @Test
        void a_count_from_before_the_dose_lasts_up_to_400() {
            assertThat(Subject.taking(MG_5, 3).withCount("400", 4).rule()).isEqualTo("between-counts");
            assertThat(Subject.taking(MG_5, 3).withCount("401", 4).rule()).isEqualTo("count-needed");
        }
    }

    @Nested
    class While_held {

        @Test
        void a_count_of_149_resumes_one_level_lower_and_150_stays_held() {
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(10).withCount("149").regimen()).isEqualTo(MG_5);
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(10).withCount("150").rule()).isEqualTo("stay-held");
        }

        @Test
        void the_lowest_level_is_resumed_as_it_was() {
            assertThat(Subject.taking(LOWEST, 60).thenHeld(10).withCount("100").regimen()).isEqualTo(LOWEST);
        }

        @Test
        void a_count_4_days_old_is_enough_and_5_days_old_is_not() {
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(10).withCount("100", 4).rule()).isEqualTo("resume");
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(10).withCount("100", 5).rule()).isEqualTo("count-needed");
        }

        @Test
        void the_count_that_interrupted_lasts_to_the_fourth_day() {
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(4).withCount("500", 4).rule()).isEqualTo("between-counts");
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(5).withCount("500", 5).rule()).isEqualTo("count-needed");
        }

        @Test
        void no_count_at_all_asks_for_one() {
            assertThat(Subject.taking(MG_7_5, 60).thenHeld(2).rule()).isEqualTo("count-needed");
        }
    }

    @Nested
    class Once_stopped {

        @Test
        void no_count_restarts_treatment() {
            Recommendation advice = Subject.taking(MG_5, 60).thenStopped(10).withCount("5").advice();
            assertThat(advice.rule()).isEqualTo("stopped");
            assertThat(advice.regimen()).isEqualTo(Regimen.OFF);
            assertThat(advice.next()).isEmpty();
        }

        @Test
        void an_interruption_entered_afterwards_does_not_undo_the_stop() {
            assertThat(Subject.taking(MG_5, 60).thenStopped(10).thenHeld(5).withCount("5").rule()).isEqualTo("stopped");
        }

        @Test
        void an_interruption_can_end_in_a_stop() {
            assertThat(Subject.taking(MG_5, 60).thenHeld(10).thenStopped(5).withCount("5").rule()).isEqualTo("stopped");
        }
    }
}
