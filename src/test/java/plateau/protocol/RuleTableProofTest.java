package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is refused before anybody is treated by it, with the very states and counts that are wrong. */
class RuleTableProofTest {

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "stopped             | stopped",
        "count-needed        | not started, no count",
        "start               | not started, fresh count, count 0 to 250",
        "start-not-indicated | not started, fresh count, count 251 or more",
        "resume              | held, fresh count, count 0 to 149",
        "stay-held           | held, fresh count, count 150 or more",
        "interrupt-at-lowest | on drug, fresh count, no lower level exists, count 251 to 400, 14 or more days on regimen",
        "in-target           | on drug, fresh count, count 50 to 250",
        "at-maximum          | on drug, fresh count, no higher level exists, adherence confirmed, count 0 to 49, 14 to 27 days on regimen",
    })
    void a_rule_left_out_leaves_a_gap(String rule, String where) {
        assertThat(Edited.itp().without(rule).refusal())
                .isEqualTo("file.yaml, titration: no rule for: " + where + "; add one, or widen the one beside it");
    }

    /** Without these the cases fall to a more general rule below: another protocol, but one without gaps. */
    @ParameterizedTest
    @ValueSource(strings = {"between-counts", "interrupt", "await-reduction", "decrease", "await-effect",
        "confirm-adherence", "increase", "no-response"})
    void a_special_case_left_out_leaves_none(String rule) {
        assertThat(Edited.itp().without(rule).read().rules(Stage.TITRATION)).extracting(DoseRule::id).doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}, {1} made {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "start               | to: 250    | to: 249    | no rule for: not started, fresh count, count 250",
        "start               | to: 250    | to: 251    | rules \"start\" and \"start-not-indicated\" overlap for: not started, fresh count, count 251",
        "start-not-indicated | above: 250 | above: 249 | rules \"start\" and \"start-not-indicated\" overlap for: not started, fresh count, count 250",
        "start-not-indicated | above: 250 | above: 251 | no rule for: not started, fresh count, count 251",
        "resume              | below: 150 | below: 149 | no rule for: held, fresh count, count 149",
        "resume              | below: 150 | below: 151 | rules \"resume\" and \"stay-held\" overlap for: held, fresh count, count 150",
        "stay-held           | from: 150  | from: 149  | rules \"resume\" and \"stay-held\" overlap for: held, fresh count, count 149",
        "stay-held           | from: 150  | from: 151  | no rule for: held, fresh count, count 150",
        "await-reduction     | above: 250 | above: 249 | rules \"await-reduction\" and \"in-target\" overlap for: on drug, fresh count, came from a reduction, count 250",
        "await-reduction     | above: 250 | above: 251 | a higher count would get more drug: rule \"decrease\" for on drug, fresh count, a lower level exists, count 251;",
        "decrease            | above: 250 | above: 249 | rules \"decrease\" and \"in-target\" overlap for: on drug, fresh count, a lower level exists, count 250",
        "decrease            | above: 250 | above: 251 | a higher count would get more drug: rule \"interrupt-at-lowest\" for on drug, fresh count, count 251",
        "interrupt-at-lowest | above: 250 | above: 251 | no rule for: on drug, fresh count, no lower level exists, count 251, 14 or more days on regimen",
        "in-target           | from: 50   | from: 49   | rules \"in-target\" and \"await-effect\" overlap for: on drug, fresh count, count 49",
        "in-target           | from: 50   | from: 51   | no rule for: on drug, fresh count, count 50",
        "in-target           | to: 250    | to: 249    | no rule for: on drug, fresh count, count 250",
        "in-target           | to: 250    | to: 251    | rules \"await-reduction\" and \"in-target\" overlap for: on drug, fresh count, came from a reduction, count 251",
        "await-effect        | below: 50  | below: 49  | a higher count would get more drug: rule \"await-effect\" for on drug, fresh count, count 0 to 48, 0 to 13 days on regimen; rule \"increase\"",
        "await-effect        | below: 50  | below: 51  | rules \"in-target\" and \"await-effect\" overlap for: on drug, fresh count, count 50",
        "confirm-adherence   | below: 50  | below: 49  | a higher count would get more drug: rule \"confirm-adherence\"",
        "increase            | below: 50  | below: 51  | rules \"in-target\" and \"increase\" overlap for: on drug, fresh count, a higher level exists, count 50",
        "no-response         | below: 50  | below: 51  | rules \"in-target\" and \"no-response\" overlap for: on drug, fresh count, count 50, 28 or more days on regimen",
        "at-maximum          | below: 50  | below: 49  | no rule for: on drug, fresh count, no higher level exists, adherence confirmed, count 49, 14 to 27 days on regimen",
        "at-maximum          | below: 50  | below: 51  | rules \"in-target\" and \"at-maximum\" overlap for: on drug, fresh count, count 50",
    })
    void an_edge_moved_by_one_is_named_with_its_count(String rule, String edge, String moved, String flaw) {
        assertThat(Edited.itp().inRule(rule, edge, moved).refusal()).startsWith("file.yaml, titration: " + flaw);
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "taper-count-needed  | taper: no rule for: tapering, no count, no fresh count, no relapse, 0 to 44 days since the start of the taper",
        "taper-hold          | taper: no rule for: tapering, fresh count, no relapse, count 0 to 49, 0 to 44 days since the start of the taper",
        "taper-wait          | taper: no rule for: tapering, fresh count, no relapse, the next step is not off, count 50 to 400",
        "follow-off          | follow-up: no rule for: withdrawn, no relapse, the window of the next count has not passed, 0 to 181 days on regimen",
        "follow-count-needed | follow-up: no rule for: withdrawn, no relapse",
    })
    void a_rule_of_the_taper_left_out_leaves_a_gap(String rule, String flaw) {
        assertThat(Edited.itp().without(rule).refusal()).startsWith("file.yaml, " + flaw);
    }

    @Test
    void a_taper_longer_than_its_limit_is_refused() {
        assertThat(Edited.itp().with("days-between-steps: 14", "days-between-steps: 15").refusal())
                .isEqualTo("file.yaml, terms: A taper from 7.5 mg once daily takes longer than its limit: shorten the days between its steps");
    }

    @Test
    void a_taper_without_a_plan_is_refused() {
        Edited file = Edited.itp();
        String plan = file.text().substring(file.text().indexOf("  taper:\n    entry:"), file.text().indexOf("\ntitration:"));
        assertThat(file.with(plan, "").refusal()).startsWith("file.yaml, taper: terms, taper is missing");
    }

    @Test
    void a_taper_without_its_rules_is_refused() {
        Edited file = Edited.itp();
        String rules = file.text().substring(file.text().indexOf("\nfollow-up:"), file.text().indexOf("\nalerts:"));
        assertThat(file.with(rules, "").refusal()).isEqualTo("file.yaml: terms define a taper: write the tables taper and follow-up too, or leave it out");
    }

    @Test
    void a_gap_between_two_whole_numbers_is_found_too() {
        assertThat(Edited.itp().inRule("in-target", "to: 250", "to: 249.5").refusal()).contains("count 250;");
        assertThat(Edited.itp().inRule("start-not-indicated", "above: 250", "above: 250.5").refusal())
                .contains("count between 250 and 250.5;");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_written_twice_can_never_apply(String rule) {
        assertThat(Edited.itp().withTwinOf(rule).refusal())
                .matches("file.yaml, (titration|taper|follow-up): rule \"twin\" can never apply.*");
    }

    static Stream<String> rules() {
        return Edited.itp().ruleIds().stream();
    }

    @Test
    void a_general_rule_above_a_special_one_leaves_it_nothing() {
        assertThat(Edited.itp().inRule("interrupt", "above: 400", "above: 250").refusal())
                .contains("rule \"await-reduction\" can never apply");
    }

    @Test
    void a_state_that_no_window_of_the_next_count_takes_in_is_a_gap() {
        assertThat(Edited.itp().with("    - when: otherwise\n", "    - when:\n        stable: false\n").refusal())
                .startsWith("file.yaml, titration: no window of the next count for: not started or on drug or stopped, "
                        + "stable, the regimen changes");
    }

    @Test
    void a_window_below_the_one_for_all_others_can_never_apply() {
        assertThat(Edited.itp().with("        subject: held\n      due-days", "        subject: tapering\n      due-days").refusal())
                .contains("row 1 of the next count can never apply");
    }
}
