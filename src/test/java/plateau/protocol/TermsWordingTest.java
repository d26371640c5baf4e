package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What stands in a protocol besides its rules can be read in words. */
class TermsWordingTest {

    private static final Protocol ITP = Example.itp();
    private static final Protocol SLOW = Edited.file("hetrombopag-itp-slow-taper").read();

    @Test
    void the_windows_of_the_next_count_can_be_read() {
        assertThat(ITP.nextCounts(Stage.TITRATION)).extracting(CountWindow::conditions)
                .containsExactly(List.of("held"), List.of("stable", "the regimen does not change"), List.of("otherwise"));
        assertThat(ITP.nextCounts(Stage.TITRATION)).extracting(CountWindow::daysInWords).startsWith(
                "due 3 days (2 to 4) after the later of the current count and the start of the regimen");
        assertThat(Example.cit().nextCounts(Stage.TAPER)).isEmpty();
    }

    @Test
    void every_rule_says_when_it_asks_for_the_next_count() {
        assertThat(nextCount(Stage.TITRATION, "stopped")).isEqualTo("none");
        assertThat(nextCount(Stage.TITRATION, "count-needed")).isEqualTo("on the day of the decision");
        assertThat(nextCount(Stage.TITRATION, "increase")).isEqualTo("as the table of next counts says");
        assertThat(nextCount(Stage.TAPER, "taper-relapse"))
                .isEqualTo("due 3 days (2 to 4) after the later of the current count and the start of the regimen");
        assertThat(nextCount(Stage.FOLLOW_UP, "follow-relapse")).isEqualTo("due 3 days (2 to 4) after the decision");
        assertThat(nextCount(Stage.FOLLOW_UP, "follow-complete")).isEqualTo("none");
    }

    @Test
    void the_alerts_can_be_read() {
        assertThat(ITP.alerts()).extracting(AlertRule::conditions).startsWith(List.of("count more than 400"),
                List.of("count at most 10; or count less than 20, WHO grade of bleeding since the count at least 1"));
    }

    @Test
    void the_doses_can_be_read() {
        assertThat(ITP.dosesInWords()).extracting(Definition::name, Definition::words).containsExactly(
                said("Levels", "2.5 mg every other day, 2.5 mg once daily, 5 mg once daily, 7.5 mg once daily"),
                said("Also permitted", "3.75 mg once daily"),
                said("Start doses", "2.5 mg once daily, 5 mg once daily"),
                said("Start dose where none is assigned", "2.5 mg once daily"),
                said("Maximum", "7.5 mg once daily"));
        assertThat(Example.cit().dosesInWords()).extracting(Definition::name).doesNotContain("Also permitted");
    }

    @Test
    void fresh_and_stable_can_be_read() {
        assertThat(ITP.countsInWords()).extracting(Definition::words).containsExactly(
                "collected after the day the regimen in force started, and at most 7 days old, or 4 days while held",
                "the latest 4 counts were all collected on the regimen in force, and each is at least 50 and at most 250");
        assertThat(Example.cit().countsInWords()).extracting(Definition::name).containsExactly("Fresh count");
    }

    @Test
    void the_plan_of_a_taper_can_be_read() {
        assertThat(ITP.taperInWords()).extracting(Definition::words).contains(
                "every level below the regimen before the taper, highest first, then off; the first on the day the taper starts, each next one 14 days later",
                "the last step is planned for at most 42 days after the start", "the latest count on it was at least 50");
        assertThat(ITP.taperInWords()).extracting(Definition::name, Definition::words).contains(said("Plan from 3.75 mg once daily",
                "2.5 mg once daily on day 0, 2.5 mg every other day on day 14, no hetrombopag on day 28"));
        assertThat(SLOW.taperInWords()).extracting(Definition::words).contains("no limit");
        assertThat(Example.cit().taperInWords()).isEmpty();
    }

    @Test
    void the_entry_into_a_taper_can_be_read() {
        assertThat(ITP.taperEntryInWords()).extracting(Definition::words).containsExactly(
                "at least 168 days since the first dose, days off included",
                "hetrombopag is taken, and the regimen in force has been so for at least 28 days",
                "the latest 4 counts were all collected on the regimen in force, and each is at least 50", "the latest count is fresh",
                "no bleeding of WHO grade at least 2 within 28 days", "no rescue therapy within 28 days");
        assertThat(SLOW.taperEntryInWords()).extracting(Definition::words).contains("each count on the regimen in force within 182 days is at least 50, and there is one");
        assertThat(Example.cit().taperEntryInWords()).isEmpty();
    }

    @Test
    void a_relapse_can_be_read() {
        assertThat(ITP.relapseInWords()).extracting(Definition::words).containsExactly(
                "a count of less than 30, collected after the day the taper started; a second such count at least 1 day later confirms it and is not required",
                "a bleeding of WHO grade at least 2 on the day the taper started or later",
                "rescue therapy on the day the taper started or later");
        assertThat(Example.cit().relapseInWords()).isEmpty();
    }

    @Test
    void a_relapse_below_a_multiple_of_the_baseline_that_must_be_confirmed_can_be_read() {
        Protocol iwg = Edited.itp().with("second-count: { required: false", "times-baseline: 2\n        second-count: { required: true").read();
        assertThat(iwg.relapseInWords().get(0).words()).isEqualTo("a count of less than 30, or less than 2 times the baseline count, "
                + "collected after the day the taper started; a second such count at least 1 day later must confirm it");
    }

    @Test
    void every_definition_says_how_well_it_is_founded() {
        assertThat(Stream.of(ITP.dosesInWords(), ITP.countsInWords(), ITP.taperInWords(), ITP.relapseInWords()).flatMap(List::stream))
                .allSatisfy(definition -> assertThat(definition.source().reference()).isNotBlank());
    }

    private static String nextCount(Stage stage, String rule) {
        return ITP.rules(stage).stream().filter(each -> each.id().equals(rule)).findFirst().orElseThrow().nextCountInWords();
    }

    private static Tuple said(String name, String words) {
        return Tuple.tuple(name, words);
    }
}
