package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;
import static plateau.protocol.Example.daysAgo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the physician reads. */
class WordingTest {

    @Test
    void an_increase_says_what_and_why_with_the_numbers_in_it() {
        Recommendation advice = Subject.taking(MG_5, 16).withCount("38").advice();
        assertThat(advice.asks()).isEqualTo("Increase to 7.5 mg once daily");
        assertThat(advice.because()).isEqualTo("Count 38 is below 50 after 16 days on 5 mg once daily");
        assertThat(advice.notYet()).isEmpty();
    }

    @Test
    void a_change_that_must_wait_says_until_when() {
        assertThat(Subject.taking(MG_5, 9).withCount("38").advice().notYet())
                .contains("An increase is possible from 26 November 2026: 9 of 14 days on this dose");
        assertThat(Subject.taking(MG_7_5, 60).then(MG_5, 13).withCount("300").advice().notYet())
                .contains("A decrease is possible from 22 November 2026: 13 of 14 days on this dose");
    }

    @Test
    void on_the_highest_dose_it_is_the_review_that_waits() {
        assertThat(Subject.taking(MG_7_5, 9).withCount("38").advice().notYet())
                .contains("A review is due from 10 December 2026: 9 of 28 days on this dose");
    }

    @Test
    void a_count_that_cannot_be_decided_on_says_why() {
        assertThat(Subject.taking(MG_5, 20).withCount("38", 8).advice().because())
                .isEqualTo("The latest count, 38 on 13 November 2026, is 8 days old, and at most 7 days are allowed");
        assertThat(Subject.taking(MG_5, 20).advice().because()).isEqualTo("No platelet count is recorded");
    }

    @Test
    void every_fact_used_is_listed_with_its_date_and_age() {
        assertThat(Subject.taking(MG_7_5, 60).then(MG_5, 16).withCount("38", 2).advice().inputs()).containsExactly(
                new Input("count", "Platelet count", "38 × 10⁹/L", Optional.of(daysAgo(2)), Optional.of(2L)),
                new Input("freshness", "Age of the count", "Fresh: 2 days old, at most 7 days are allowed", Optional.empty(), Optional.empty()),
                new Input("regimen", "Regimen in force", "5 mg once daily", Optional.of(daysAgo(16)), Optional.of(16L)),
                new Input("origin", "How this regimen came about", "reduced from 7.5 mg once daily", Optional.empty(), Optional.empty()),
                new Input("scheduled", "Window of the next count", "24 November 2026 to 28 November 2026", Optional.empty(), Optional.empty()),
                new Input("adherence", "Adherence", "confirmed", Optional.empty(), Optional.empty()));
    }

    @Test
    void in_a_taper_its_start_next_step_and_end_are_facts_too() {
        assertThat(Subject.taking(MG_7_5, 300).then(MG_5, 10).inTaperFor(10).withCount("60").withBleeding(1, 0).advice().inputs()).contains(
                new Input("bleeding", "Worst bleeding since the count", "WHO grade 1", Optional.empty(), Optional.empty()),
                new Input("taper", "Start of the taper", "11 November 2026", Optional.of(daysAgo(10)), Optional.of(10L)),
                new Input("next-step", "Next step of the taper", "2.5 mg once daily, planned for 25 November 2026", Optional.empty(), Optional.empty()));
        assertThat(Subject.taking(MG_7_5, 300).then(MG_5, 10).inTaperFor(10).withCount("60").withBleeding(2, 1).advice().inputs()).contains(
                new Input("relapse", "Relapse", "bleeding of WHO grade 2", Optional.of(daysAgo(1)), Optional.of(1L)));
    }

    @Test
    void before_the_first_dose_the_start_dose_is_a_fact_and_there_is_no_regimen() {
        assertThat(Subject.notStarted().withCount("20").advice().inputs()).extracting(Input::key)
                .containsExactly("count", "freshness", "start-dose", "scheduled", "adherence");
        assertThat(Subject.notStarted().withCount("20").advice().inputs()).contains(
                new Input("start-dose", "Start dose", "2.5 mg once daily", Optional.empty(), Optional.empty()));
    }

    @Test
    void how_a_regimen_came_about_is_told_in_words() {
        assertThat(origin(Subject.taking(MG_5, 20))).isEqualTo("begun as the first regimen");
        assertThat(origin(Subject.taking(MG_5, 20).then(MG_7_5, 10))).isEqualTo("increased from 5 mg once daily");
        assertThat(origin(Subject.taking(MG_5, 20).thenHeld(10).then(MG_5, 5))).isEqualTo("resumed after an interruption");
        assertThat(origin(Subject.taking(MG_5, 20).thenHeld(10))).isEqualTo("off after 5 mg once daily, interrupted");
        assertThat(origin(Subject.taking(MG_5, 20).thenStopped(10))).isEqualTo("off after 5 mg once daily, stopped");
    }

    private static String origin(Subject subject) {
        return subject.advice().inputs().stream().filter(input -> input.key().equals("origin")).findFirst().orElseThrow().value();
    }

    @Test
    void the_conditions_of_each_rule_can_be_read() {
        assertThat(conditions("increase")).containsExactly("on drug", "count less than 50", "a higher level exists");
        assertThat(conditions("in-target")).containsExactly("on drug", "count at least 50 and at most 250");
        assertThat(conditions("no-response"))
                .containsExactly("on drug", "count less than 50", "at least 28 days on regimen");
        assertThat(conditions("between-counts")).containsExactly("on drug or held", "no fresh count", "count known",
                "the window of the next count has not passed",
                "held; or count at most 400, count from before the regimen; or count at least 50 and at most 250");
    }

    @Test
    void every_condition_and_every_place_in_a_table_has_its_words() {
        assertThat(SubjectState.values()).allSatisfy(state -> assertThat(Sentences.ENGLISH.subjects(Set.of(state))).isNotBlank());
        assertThat(Quantity.values()).allSatisfy(quantity -> assertThat(Sentences.ENGLISH.quantity(quantity, "1")).isNotBlank());
        assertThat(Truth.values()).allSatisfy(truth ->
                assertThat(Sentences.ENGLISH.truth(truth, true)).isNotEqualTo(Sentences.ENGLISH.truth(truth, false)));
    }

    @Test
    void nobody_published_which_start_dose_is_taken_where_none_is_assigned() {
        assertThat(Example.itp().defaultStart().regimen()).isEqualTo(Example.MG_2_5);
        assertThat(Example.itp().defaultStart().source().basis()).isEqualTo(Basis.SPONSOR);
    }

    @Test
    void the_protocol_and_its_basis_stand_beside_the_advice() {
        Recommendation advice = Subject.taking(MG_5, 16).withCount("38").advice();
        assertThat(advice.protocol()).isEqualTo(Example.ITP);
        assertThat(advice.version()).isEqualTo("1.0");
        assertThat(advice.basis().label()).isEqualTo("representative");
        assertThat(advice.reference()).isNotBlank();
    }

    @Test
    void every_action_and_alert_has_its_words() {
        assertThat(Action.values()).allSatisfy(action -> assertThat(Sentences.ENGLISH.action(action)).isNotBlank());
        assertThat(Alert.values()).allSatisfy(alert -> assertThat(Sentences.ENGLISH.alert(alert)).isNotBlank());
    }

    @Test
    void what_each_rule_does_to_the_regimen_can_be_read() {
        assertThat(rule(Stage.TITRATION, "increase").regimenInWords()).isEqualTo("one level up");
        assertThat(rule(Stage.TAPER, "taper-relapse").regimenInWords())
                .isEqualTo("the last effective regimen; unchanged where count more than 250, count at most 7 days old");
        assertThat(RegimenChange.values()).allSatisfy(change ->
                assertThat(Sentences.ENGLISH.say("change." + Spelling.of(change))).isNotBlank());
    }

    private static List<String> conditions(String rule) {
        return rule(Stage.TITRATION, rule).conditions();
    }

    private static DoseRule rule(Stage stage, String id) {
        return Example.itp().rules(stage).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void regimens_are_written_as_they_are_taken() {
        assertThat(Sentences.ENGLISH.regimen(Example.LOWEST)).isEqualTo("2.5 mg every other day");
        assertThat(Sentences.ENGLISH.regimen(Regimen.OFF)).isEqualTo("no hetrombopag");
        assertThat(Sentences.ENGLISH.regimen(Example.regimen("10.0", 1))).isEqualTo("10 mg once daily");
    }
}
