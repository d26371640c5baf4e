package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.cit;
import static plateau.protocol.Example.itp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryTest {

    private static final String COUNT = "Platelet count, × 10⁹/L";

    private static final Map<List<Object>, List<Boundary>> FOUND = new HashMap<>();

    static Stream<Protocol> protocols() {
        return Example.protocols().all().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "49.9, increase, 7.5 mg once daily, 50, in-target, 5 mg once daily",
        "250, in-target, 5 mg once daily, 250.1, decrease, 2.5 mg once daily",
        "400, decrease, 2.5 mg once daily, 400.1, interrupt, no hetrombopag",
        "149.9, resume, 2.5 mg once daily, 150, stay-held, no hetrombopag",
        "250, start, 2.5 mg once daily, 250.1, start-not-indicated, no hetrombopag"})
    void the_edges_of_the_count_in_titration(String low, String lowRule, String lowRegimen, String high, String highRule, String highRegimen) {
        assertThat(told(itp(), Stage.TITRATION, COUNT)).contains(row(low, lowRule, lowRegimen, high, highRule, highRegimen));
    }

    @ParameterizedTest
    @CsvSource({
        "Days on the regimen, 13, await-effect, 14, increase",
        "Days on the regimen, 27, at-maximum, 28, no-response",
        "Days on the regimen, 13, await-reduction, 14, decrease",
        "'Age of the count, days', 7, increase, 8, count-needed",
        "'Age of the count, days', 4, resume, 5, count-needed",
        "'Age of the count, days', 9, between-counts, 10, count-needed"})
    void the_edges_of_days_in_titration(String quantity, String low, String lowRule, String high, String highRule) {
        assertThat(rules(itp(), Stage.TITRATION, quantity)).contains(row(low, lowRule, high, highRule));
    }

    @ParameterizedTest
    @CsvSource({
        "'Platelet count, × 10⁹/L', 29.9, taper-relapse, 30, taper-hold",
        "'Platelet count, × 10⁹/L', 49.9, taper-hold, 50, taper-step",
        "'Platelet count, × 10⁹/L', 400, taper-step, 400.1, taper-interrupt",
        "Days since the start of the taper, 44, taper-withdraw, 45, taper-overrun",
        "Days past the planned day of the next step, -1, taper-wait, 0, taper-step",
        "Days on the regimen, 6, taper-wait, 7, taper-withdraw",
        "WHO grade of a bleeding today, 1, taper-step, 2, taper-relapse"})
    void the_edges_in_a_taper(String quantity, String low, String lowRule, String high, String highRule) {
        assertThat(rules(itp(), Stage.TAPER, quantity)).contains(row(low, lowRule, high, highRule));
    }

    @ParameterizedTest
    @CsvSource({
        "'Platelet count, × 10⁹/L', 49.9, follow-complete-low, 50, follow-complete",
        "'Platelet count, × 10⁹/L', 250, follow-relapse, 250.1, follow-relapse-high",
        "Days since withdrawal, 181, follow-off, 182, follow-complete",
        "Day after withdrawal on which the count was collected, 167, follow-count-needed, 168, follow-complete",
        "'Age of the count, days', 35, follow-complete, 36, follow-count-needed",
        "'Age of the count, days', 7, follow-relapse-high, 8, follow-relapse"})
    void the_edges_in_follow_up(String quantity, String low, String lowRule, String high, String highRule) {
        assertThat(rules(itp(), Stage.FOLLOW_UP, quantity)).contains(row(low, lowRule, high, highRule));
    }

    @ParameterizedTest
    @CsvSource({
        "'Platelet count, × 10⁹/L', 99.9, increase, 100, chemo-may-resume",
        "Days on the regimen, 6, await-effect, 7, increase",
        "Days since the first dose, 27, at-maximum, 28, no-response"})
    void the_edges_of_the_other_trial(String quantity, String low, String lowRule, String high, String highRule) {
        assertThat(rules(cit(), Stage.TITRATION, quantity)).contains(row(low, lowRule, high, highRule));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void both_sides_are_what_the_protocol_answers(Protocol protocol) {
        assertThat(all(protocol).flatMap(boundary -> Stream.of(boundary.low(), boundary.high()))).isNotEmpty().allSatisfy(side -> {
            Recommendation advice = protocol.recommend(side.situation());
            assertThat(advice.rule()).isEqualTo(side.rule());
            assertThat(Sentences.ENGLISH.regimen(advice.regimen())).isEqualTo(side.regimen());
        });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void the_two_sides_never_get_the_same_answer(Protocol protocol) {
        assertThat(all(protocol)).noneMatch(boundary -> answer(boundary.low()).equals(answer(boundary.high())));
    }

    /** What stands behind "any-of" cannot be told from its rule alone, so it is left out here. */
    @ParameterizedTest
    @MethodSource("protocols")
    void every_edge_in_the_conditions_of_a_rule_is_told_with_that_rule_on_one_side(Protocol protocol) {
        protocol.tables().values().forEach(table -> table.rules().forEach(rule -> {
            Set<Quantity> asked = rule.when().ownBands().map(Condition.Within::quantity).collect(Collectors.toSet());
            Set<String> told = found(protocol, table.stage()).stream().filter(boundary -> names(boundary, rule.id()))
                    .map(Boundary::quantity).collect(Collectors.toSet());
            assertThat(told).as(rule.id()).containsAll(asked.stream().map(each -> Sentences.ENGLISH.nameOf(each, table.stage())).toList());
        }));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void every_rule_but_that_for_the_stopped_has_a_boundary(Protocol protocol) {
        protocol.tables().forEach((stage, table) -> assertThat(table.rules()).extracting(DoseRule::id).filteredOn(rule -> !rule.equals("stopped"))
                .allSatisfy(rule -> assertThat(found(protocol, stage)).anyMatch(boundary -> names(boundary, rule))));
    }

    @Test
    void what_else_is_so_is_said_in_words() {
        assertThat(found(itp(), Stage.TITRATION).get(0).facts())
                .isEqualTo("on drug, 5 mg once daily, fresh count, count 0 days old, 14 days on regimen");
    }

    @Test
    void a_protocol_without_a_taper_has_no_boundaries_of_one() {
        assertThat(found(cit(), Stage.TAPER)).isEmpty();
    }

    @Test
    void a_number_changed_in_the_file_moves_its_boundaries() {
        Protocol changed = Edited.itp().inRule("interrupt", "above: 400", "above: 380").read();

        assertThat(told(changed, Stage.TITRATION, COUNT)).contains(row("380", "decrease", "2.5 mg once daily", "380.1", "interrupt", "no hetrombopag"));
    }

    /** Sought once for each table. */
    private static List<Boundary> found(Protocol protocol, Stage stage) {
        return FOUND.computeIfAbsent(List.of(protocol.hash(), stage), table -> protocol.boundaries(stage));
    }

    private static Stream<Boundary> all(Protocol protocol) {
        return Stream.of(Stage.values()).flatMap(stage -> found(protocol, stage).stream());
    }

    private static boolean names(Boundary boundary, String rule) {
        return boundary.low().rule().equals(rule) || boundary.high().rule().equals(rule);
    }

    private static List<String> answer(Boundary.Side side) {
        return List.of(side.rule(), side.regimen());
    }

    private static List<List<String>> told(Protocol protocol, Stage stage, String quantity) {
        return of(protocol, stage, quantity).map(each -> row(each.low().value(), each.low().rule(), each.low().regimen(),
                each.high().value(), each.high().rule(), each.high().regimen())).toList();
    }

    private static List<List<String>> rules(Protocol protocol, Stage stage, String quantity) {
        return of(protocol, stage, quantity).map(each -> row(each.low().value(), each.low().rule(), each.high().value(), each.high().rule())).toList();
    }

    private static Stream<Boundary> of(Protocol protocol, Stage stage, String quantity) {
        return found(protocol, stage).stream().filter(boundary -> boundary.quantity().equals(quantity));
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
