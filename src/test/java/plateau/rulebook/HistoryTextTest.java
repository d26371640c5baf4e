package plateau.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.page.Written;
import plateau.protocol.DatedBleeding;
import plateau.protocol.DatedCount;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;

class HistoryTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @Tag("UX-2")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "2026-01-01 dose 5 daily|2026-01-01 dose 5 daily",
        "2026-01-01 dose 5|2026-01-01 dose 5 daily",
        "2026-01-01 dose 5 mg once daily|2026-01-01 dose 5 daily",
        "2026-01-01 DOSE 5MG QD|2026-01-01 dose 5 daily",
        "2026-01-01 dose 2.50 every other day|2026-01-01 dose 2.5 every other day",
        "2026-01-01,dose,2.5,eod|2026-01-01 dose 2.5 every other day",
        "2026-02-01 dose 0 interruption|2026-02-01 dose 0 interruption",
        "2026-02-01 dose 0|2026-02-01 dose 0 interruption",
        "2026-02-01 dose 0 mg withdrawn|2026-02-01 dose 0 withdrawal",
        "2026-02-01;dose;0;stopped|2026-02-01 dose 0 stopped",
        "2026-01-08 count 38|2026-01-08 count 38",
        "2026-01-08,count,38|2026-01-08 count 38",
        "2026-01-08, Count, 38|2026-01-08 count 38",
        "2026-01-08;platelets;38.5|2026-01-08 count 38.5",
        "2026-01-08 count 38 × 10⁹/L|2026-01-08 count 38",
        "2026-01-08 count 38 10^9/L|2026-01-08 count 38",
        "2026-01-08 count 38 K/µL|2026-01-08 count 38",
        "2026-1-8 count 38|2026-01-08 count 38",
        "2026/01/08 count 38|2026-01-08 count 38",
        "2026.1.8 count 38|2026-01-08 count 38",
        "2026年1月8日 count 38|2026-01-08 count 38",
        "２０２６-０１-０８，count，３８。５|2026-01-08 count 38.5",
        "  2026-01-08   count   38  |2026-01-08 count 38",
        "2026-02-10 bleeding 2|2026-02-10 bleeding 2",
        "2026-02-11 rescue|2026-02-11 rescue"})
    void a_line_is_read_in_every_harmless_form(String line, String written) {
        HistoryText text = HistoryText.of(line);

        assertThat(text.problems()).isEmpty();
        assertThat(text.facts()).extracting(read -> read.fact().written()).containsExactly(written);
    }

    @Test
    @Tag("UX-2")
    void tabs_part_the_words_too() {
        assertThat(HistoryText.of("2026-01-08\tcount\t38").facts()).extracting(read -> read.fact().written()).containsExactly("2026-01-08 count 38");
    }

    @ParameterizedTest
    @Tag("UX-2")
    @CsvSource(delimiter = '|', value = {
        "03/04/2026 count 38|\"03/04/2026\" is no date. Write the year first, such as 2026-01-08.",
        "2026-02-30 count 38|\"2026-02-30\" is no date. Write the year first, such as 2026-01-08.",
        "2026-01-08|Nothing stands after the date. Write a date and then dose, count, bleeding or rescue, such as 2026-01-08 count 38.",
        "2026-01-08 weight 70|\"weight\" is not known. Write a date and then dose, count, bleeding or rescue, such as 2026-01-08 count 38.",
        "2026-01-08 count|The count is missing. Write it in 10^9/L, such as count 38.",
        "2026-01-08 count 1,234|\"234\" after the count is not understood. Write the count in 10^9/L, with a point for a fraction and nothing after it.",
        "2026-01-08 count 38000 /uL|\"/ul\" after the count is not understood. Write the count in 10^9/L, with a point for a fraction and nothing after it.",
        "2026-01-08 count -3|\"-3\" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.",
        "2026-01-08 count 5001|A platelet count lies between 0 and 5000 in 10⁹/L.",
        "2026-01-08 bleeding 5|A bleeding has a WHO grade from 0 to 4.",
        "2026-01-08 bleeding 1.5|Write the WHO grade of the bleeding as one whole number from 0 to 4, such as bleeding 2.",
        "2026-01-08 dose 7,5 daily|\"5 daily\" is no interval. Write daily or every other day after the dose.",
        "2026-01-08 dose 5 weekly|\"weekly\" is no interval. Write daily or every other day after the dose.",
        "2026-01-08 dose 0 holiday|\"holiday\" is no reason for being off. Write interruption, withdrawal or stopped after dose 0.",
        "2026-01-08 rescue IVIG|\"ivig\" after rescue is not understood. Write the date and rescue, and nothing more."})
    void what_cannot_be_read_is_refused_with_what_to_write(String line, String problem) {
        assertThat(HistoryText.of(line).problems()).containsExactly("Line 1: " + problem);
    }

    @Test
    void each_unreadable_line_has_its_own_problem_with_its_number() {
        HistoryText text = HistoryText.of("2026-01-01 dose 5\n\nnonsense\n2026-01-08 count 38\n2026-01-09 count x");

        assertThat(text.problems()).hasSize(2);
        assertThat(text.problems().get(0)).startsWith("Line 3: ");
        assertThat(text.problems().get(1)).startsWith("Line 5: ");
        assertThat(text.facts()).extracting(HistoryText.Read::line).containsExactly(1, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# a note", "date,kind,value", "Date\tKind\tValue"})
    void empty_lines_notes_and_headings_are_passed_over(String line) {
        assertThat(HistoryText.of(line).problems()).isEmpty();
        assertThat(HistoryText.of(line).facts()).isEmpty();
    }

    @Test
    void the_current_count_is_the_last_listed_of_the_latest_day_up_to_the_decision() {
        HistoryText text = HistoryText.of("2026-01-08 count 38\n2026-01-08 count 40\n2026-01-02 count 20\n2026-02-01 count 99");

        HistoryText.Read current = text.currentCount(LocalDate.of(2026, 1, 20)).orElseThrow();

        assertThat(current.line()).isEqualTo(2);
        assertThat(text.withCount(current, new DatedCount(current.fact().on(), new BigDecimal("41.5"))))
                .isEqualTo("2026-01-08 count 38\n2026-01-08 count 41.5\n2026-01-02 count 20\n2026-02-01 count 99");
        assertThat(text.after(LocalDate.of(2026, 1, 20))).isEqualTo(1);
    }

    @Property
    void what_is_written_is_read_again_as_the_same(@ForAll("histories") Situation history) {
        HistoryText text = HistoryText.of(HistoryText.write(history));

        assertThat(text.problems()).isEmpty();
        assertThat(text.addTo(Situation.on(TODAY))).isEqualTo(history);
    }

    @Property
    void nothing_that_can_be_typed_breaks_the_reader(@ForAll String typed) {
        HistoryText text = HistoryText.of(typed);

        assertThat(text.facts().size() + text.problems().size()).isLessThanOrEqualTo(text.lines().size());
    }

    @Provide
    Arbitrary<Situation> histories() {
        return Combinators.combine(regimens().list().ofMaxSize(4).uniqueElements(RegimenPeriod::from),
                counts().list().ofMaxSize(5).uniqueElements(DatedCount::on), bleedings().list().ofMaxSize(2), days().list().ofMaxSize(2))
                .as((regimens, counts, bleedings, rescues) -> Situation.on(TODAY).withRegimens(regimens).withCounts(counts)
                        .withBleedings(bleedings).withRescues(rescues));
    }

    private static Arbitrary<RegimenPeriod> regimens() {
        Arbitrary<BigDecimal> doses = Arbitraries.of("2.5", "3.75", "5", "7.5", "15").map(BigDecimal::new);
        return Arbitraries.oneOf(
                Combinators.combine(days(), doses, Arbitraries.of(1, 2)).as((day, dose, every) -> RegimenPeriod.of(day, new Regimen(dose, every))),
                Combinators.combine(days(), Arbitraries.of(OffReason.class)).as(RegimenPeriod::off));
    }

    private static Arbitrary<DatedCount> counts() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 50000))
                .as((day, tenths) -> new DatedCount(day, new BigDecimal(Written.number(BigDecimal.valueOf(tenths, 1)))));
    }

    private static Arbitrary<DatedBleeding> bleedings() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 4)).as(DatedBleeding::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(TODAY::minusDays);
    }
}
