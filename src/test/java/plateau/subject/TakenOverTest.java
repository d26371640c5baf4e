package plateau.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;

class TakenOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Example
    void it_is_kept_in_words_that_the_audit_trail_can_show() {
        TakenOver stated = new TakenOver(List.of(RegimenPeriod.of(DAY, new Regimen(new BigDecimal("2.50"), 2)), RegimenPeriod.of(DAY.plusDays(1), Regimen.daily(new BigDecimal("10"))),
                RegimenPeriod.off(DAY.plusDays(2), OffReason.INTERRUPTION), RegimenPeriod.off(DAY.plusDays(3), OffReason.STOPPED)));

        assertThat(stated.text()).isEqualTo("2026-01-05 2.5 mg every other day; 2026-01-06 10 mg once daily; 2026-01-07 0 mg interrupted; 2026-01-08 0 mg stopped");
    }

    @Property
    void what_is_written_is_read_back(@ForAll("regimens") List<RegimenPeriod> periods) {
        TakenOver stated = new TakenOver(periods);

        assertThat(TakenOver.read(stated.text())).isEqualTo(stated);
        assertThat(stated.text()).hasSizeLessThanOrEqualTo(400);
    }

    @Provide
    Arbitrary<List<RegimenPeriod>> regimens() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20_000).map(DAY::plusDays);
        Arbitrary<RegimenPeriod> drug = Combinators.combine(days, Arbitraries.of("2.5", "3.75", "5", "7.5", "10", "15"), Arbitraries.of(1, 2))
                .as((day, dose, every) -> RegimenPeriod.of(day, new Regimen(new BigDecimal(dose), every)));
        Arbitrary<RegimenPeriod> off = Combinators.combine(days, Arbitraries.of(OffReason.INTERRUPTION, OffReason.STOPPED)).as(RegimenPeriod::off);
        return Arbitraries.oneOf(drug, off).list().ofMinSize(1).ofMaxSize(8);
    }
}
