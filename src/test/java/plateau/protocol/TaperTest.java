package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.LOWEST;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_3_75;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;
import static plateau.protocol.Example.TODAY;
import static plateau.protocol.Example.daysAgo;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Both sides of every threshold of the taper. */
class TaperTest {

    @Nested
    class Its_plan {

        @Test
        void goes_through_every_level_below_in_14_days_each_and_ends_off() {
            assertThat(Example.itp().taperPlan(MG_7_5)).containsExactly(new PlannedStep(0, MG_5),
                    new PlannedStep(14, MG_2_5), new PlannedStep(28, LOWEST), new PlannedStep(42, Regimen.OFF));
            assertThat(Example.itp().taperPlan(MG_3_75)).isEqualTo(Example.itp().taperPlan(MG_5)).containsExactly(
                    new PlannedStep(0, MG_2_5), new PlannedStep(14, LOWEST), new PlannedStep(28, Regimen.OFF));
            assertThat(Example.itp().taperPlan(LOWEST)).containsExactly(new PlannedStep(0, Regimen.OFF));
        }

        @Test
        void begins_with_the_first_step_on_its_first_day() {
            assertThat(Subject.taking(MG_7_5, 200).inTaperFor(0).withCount("90").regimen()).isEqualTo(MG_5);
        }

        @Test
        void takes_the_next_step_on_its_planned_day_and_not_before() {
            assertThat(onFirstStep(13).withCount("90").rule()).isEqualTo("taper-wait");
            assertThat(onFirstStep(14).withCount("90").regimen()).isEqualTo(MG_2_5);
        }

        @Test
        void skips_no_step_and_leaves_7_days_between_two() {
            Subject sixDays = Subject.taking(MG_7_5, 200).inTaperFor(30).then(MG_5, 6);
            assertThat(sixDays.withCount("90").rule()).isEqualTo("taper-wait");
            Subject sevenDays = Subject.taking(MG_7_5, 200).inTaperFor(30).then(MG_5, 7);
            assertThat(sevenDays.withCount("90").regimen()).isEqualTo(MG_2_5);
        }

        @Test
        void ends_off() {
            Recommendation advice = Subject.taking(MG_2_5, 200).inTaperFor(14).then(LOWEST, 14).withCount("90").advice();
            assertThat(advice.action()).isEqualTo(Action.WITHDRAW);
            assertThat(advice.regimen()).isEqualTo(Regimen.OFF);
            assertThat(advice.next()).contains(new NextCount(TODAY.plusDays(7), TODAY.plusDays(5), TODAY.plusDays(9)));
        }
    }

    @Nested
    class Its_counts {

        @Test
        void a_count_of_50_lets_the_step_be_taken_and_49_holds_it_with_a_count_in_3_days() {
            assertThat(onFirstStep(14).withCount("50").rule()).isEqualTo("taper-step");
            Recommendation held = onFirstStep(14).withCount("49").advice();
            assertThat(held.rule()).isEqualTo("taper-hold");
            assertThat(held.next()).contains(new NextCount(TODAY.plusDays(3), TODAY.plusDays(2), TODAY.plusDays(4)));
        }

        @Test
        void a_count_of_401_interrupts_and_400_does_not() {
            Recommendation advice = onFirstStep(14).withCount("401").advice();
            assertThat(advice.action()).isEqualTo(Action.HALT_TAPER);
            assertThat(advice.regimen()).isEqualTo(Regimen.OFF);
            assertThat(onFirstStep(14).withCount("400").rule()).isEqualTo("taper-step");
        }

        @Test
        void a_count_7_days_old_decides_and_8_days_old_lasts_only_to_the_end_of_its_window() {
            assertThat(onFirstStep(20).withCount("90", 7).rule()).isEqualTo("taper-step");
            assertThat(onFirstStep(20).withCount("90", 9).rule()).isEqualTo("taper-between-counts");
            assertThat(onFirstStep(20).withCount("90", 10).rule()).isEqualTo("taper-count-needed");
            assertThat(onFirstStep(20).withCount("49", 8).rule()).isEqualTo("taper-count-needed");
        }

        @Test
        void a_count_from_before_the_step_lasts_up_to_400_and_for_3_days_below_50() {
            assertThat(onFirstStep(4).withCount("49", 4).rule()).isEqualTo("taper-between-counts");
            assertThat(onFirstStep(5).withCount("49", 5).rule()).isEqualTo("taper-count-needed");
            assertThat(onFirstStep(9).withCount("400", 9).rule()).isEqualTo("taper-between-counts");
            assertThat(onFirstStep(9).withCount("401", 9).rule()).isEqualTo("taper-count-needed");
        }
    }

    @Nested
    class Its_limit {

        @Test
        void is_44_days_and_on_the_45th_day_the_taper_is_halted() {
            assertThat(onLastLevel(44).withCount("90").rule()).isEqualTo("taper-withdraw");
            Recommendation advice = onLastLevel(45).withCount("90").advice();
            assertThat(advice.rule()).isEqualTo("taper-overrun");
            assertThat(advice.regimen()).isEqualTo(LOWEST);
        }

        @Test
        void returns_below_50_to_the_last_effective_regimen() {
            assertThat(onLastLevel(45).withCount("60", 17).withCount("49").regimen()).isEqualTo(MG_2_5);
        }

        private Subject onLastLevel(int days) {
            return Subject.taking(MG_7_5, 200).inTaperFor(days).then(MG_5, days).then(MG_2_5, 30).then(LOWEST, 16);
        }
    }

    @Nested
    class A_relapse {

        @Test
        void is_a_count_of_29_after_the_first_day_and_30_is_none() {
            Recommendation advice = onFirstStep(14).withCount("29").advice();
            assertThat(advice.rule()).isEqualTo("taper-relapse");
            assertThat(advice.relapseOn()).contains(TODAY);
            assertThat(advice.daysToRelapse()).contains(14);
            assertThat(onFirstStep(14).withCount("30").advice().relapseOn()).isEmpty();
            assertThat(onFirstStep(14).withCount("20", 14).withCount("90").rule()).isEqualTo("taper-step");
        }

        @Test
        void is_a_bleeding_of_grade_2_on_the_first_day_or_later_and_grade_1_is_none() {
            assertThat(onFirstStep(14).withBleeding(2, 14).withCount("90").advice().relapseOn()).contains(daysAgo(14));
            assertThat(onFirstStep(14).withBleeding(2, 15).withCount("90").advice().relapseOn()).isEmpty();
            assertThat(onFirstStep(14).withBleeding(1, 3).withCount("90").advice().relapseOn()).isEmpty();
        }

        @Test
        void is_a_rescue_on_the_first_day_or_later() {
            assertThat(onFirstStep(14).withRescue(14).withCount("90").rule()).isEqualTo("taper-relapse");
            assertThat(onFirstStep(14).withRescue(15).withCount("90").rule()).isEqualTo("taper-step");
        }

        @Test
        void is_the_first_in_time_whatever_came_after_it() {
            Recommendation advice = onFirstStep(14).withCount("25", 8).withRescue(9).withBleeding(3, 2).withCount("90").advice();
            assertThat(advice.relapseOn()).contains(daysAgo(9));
            assertThat(advice.daysToRelapse()).contains(5);
        }

        @Test
        void is_recorded_beside_an_interruption() {
            Recommendation advice = onFirstStep(14).withCount("20", 8).withCount("401").advice();
            assertThat(advice.rule()).isEqualTo("taper-interrupt");
            assertThat(advice.relapseOn()).contains(daysAgo(8));
        }

        @Test
        void leaves_the_regimen_while_the_count_is_above_250() {
            assertThat(onFirstStep(14).withRescue(1).withCount("250").regimen()).isEqualTo(MG_7_5);
            assertThat(onFirstStep(14).withRescue(1).withCount("251").regimen()).isEqualTo(MG_5);
            assertThat(onFirstStep(14).withRescue(1).withCount("251", 7).regimen()).isEqualTo(MG_5);
            assertThat(onFirstStep(14).withRescue(1).withCount("251", 8).regimen()).isEqualTo(MG_7_5);
        }

        @Test
        void is_confirmed_by_a_low_count_on_a_later_day() {
            assertThat(onFirstStep(14).withCount("25", 1).withCount("20").advice().because()).endsWith("count 25, confirmed by a second one");
            assertThat(onFirstStep(14).withCount("25", 1).withCount("90").advice().because()).endsWith("count 25, not confirmed by a second one");
        }

        @Test
        void needs_its_second_count_where_the_file_asks_for_one() {
            Protocol strict = Edited.itp().with("required: false", "required: true").read();
            assertThat(strict.recommend(onFirstStep(14).withCount("25", 1).withCount("90").situation()).relapseOn()).isEmpty();
            assertThat(strict.recommend(onFirstStep(14).withCount("25", 1).withCount("20").situation()).relapseOn()).contains(daysAgo(1));
        }

        @Test
        void is_a_count_below_twice_the_baseline_where_the_file_asks_for_it() {
            Protocol iwg = Edited.itp().with("        second-count:", "        times-baseline: 2\n        second-count:").read();
            Situation situation = onFirstStep(14).withCount("39").situation().withBaselineCount(Example.count("20", 0).value());
            assertThat(iwg.recommend(situation).relapseOn()).contains(TODAY);
            assertThat(iwg.recommend(onFirstStep(14).withCount("40").situation()
                    .withBaselineCount(Example.count("20", 0).value())).relapseOn()).isEmpty();
            assertThat(iwg.recommend(onFirstStep(14).withCount("39").situation()).relapseOn()).isEmpty();
        }
    }

    @Nested
    class The_last_effective_regimen {

        @Test
        void is_the_latest_whose_latest_count_was_50_or_more() {
            assertThat(onSecondStep().withCount("50", 10).withCount("20").regimen()).isEqualTo(MG_5);
            assertThat(onSecondStep().withCount("49", 10).withCount("20").regimen()).isEqualTo(MG_7_5);
        }

        @Test
        void takes_a_count_of_the_day_of_a_change_as_one_of_the_regimen_before_it() {
            assertThat(onSecondStep().withCount("40", 10).withCount("50", 8).withCount("20").regimen()).isEqualTo(MG_5);
        }

        @Test
        void passes_over_a_regimen_without_counts() {
            assertThat(onSecondStep().withCount("90", 30).withCount("20").regimen()).isEqualTo(MG_7_5);
        }

        @Test
        void is_never_less_than_what_is_taken() {
            Subject raised = Subject.taking(MG_2_5, 200).inTaperFor(20).then(LOWEST, 20).then(MG_5, 8);
            assertThat(raised.withCount("90", 10).withCount("20").regimen()).isEqualTo(MG_5);
        }

        private Subject onSecondStep() {
            return Subject.taking(MG_7_5, 200).inTaperFor(22).then(MG_5, 22).then(MG_2_5, 8);
        }
    }

    private static Subject onFirstStep(int days) {
        return Subject.taking(MG_7_5, 200).inTaperFor(days).then(MG_5, days);
    }
}
