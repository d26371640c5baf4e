package plateau.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Tag;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;

/** Which dose on which day (protocol.md 3: an interval of 1 or 2 days). */
@Tag("R43")
class CardDayTest {

    private static final LocalDate START = LocalDate.of(2027, 12, 1);

    @Property
    void a_dose_every_other_day_keeps_the_rhythm_of_its_start_over_months_and_years(@ForAll @IntRange(max = 900) int start,
            @ForAll @IntRange(max = 400) int decidedAfter, @ForAll @IntRange(max = 35) int length) {
        LocalDate from = START.plusDays(start);
        LocalDate decided = from.plusDays(decidedAfter);

        List<CardDay> days = CardDay.of(period("2.5", 2, from), decided, decided.plusDays(length));

        List<LocalDate> whole = CardDay.of(period("2.5", 2, from), from, decided.plusDays(length)).stream().filter(CardDay::isDose).map(CardDay::on).toList();
        assertThat(whole).first().isEqualTo(from);
        assertThat(whole).zipSatisfy(whole.stream().map(day -> from.plusDays(2L * whole.indexOf(day))).toList(), (day, due) -> assertThat(day).isEqualTo(due));
        assertThat(days).extracting(CardDay::on).containsExactlyElementsOf(decided.datesUntil(decided.plusDays(length + 1)).toList());
        assertThat(days.stream().filter(CardDay::isDose).map(CardDay::on)).containsExactlyElementsOf(whole.stream().filter(day -> !day.isBefore(decided)).toList());
    }

    @Property
    void a_daily_dose_is_taken_on_every_day_and_0_mg_on_none(@ForAll @IntRange(max = 400) int decidedAfter, @ForAll @IntRange(max = 35) int length) {
        LocalDate decided = START.plusDays(decidedAfter);

        assertThat(CardDay.of(period("5", 1, START), decided, decided.plusDays(length))).hasSize(length + 1).allMatch(CardDay::isDose);
        assertThat(CardDay.of(period("0", 1, START), decided, decided.plusDays(length))).hasSize(length + 1).noneMatch(CardDay::isDose);
    }

    @Example
    void the_end_of_a_month_of_31_days_does_not_move_the_rhythm() {
        List<CardDay> days = CardDay.of(period("2.5", 2, START), LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 3));

        assertThat(days).extracting(CardDay::isDose).containsExactly(false, true, false, true, false);
    }

    private static RegimenPeriod period(String doseMg, int everyDays, LocalDate from) {
        return RegimenPeriod.of(from, new Regimen(new BigDecimal(doseMg), everyDays));
    }
}
