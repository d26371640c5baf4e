package plateau.protocol;

import static plateau.protocol.Example.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any histories that a protocol does not refuse, most of them near its thresholds. */
record Histories(Protocol protocol) {

    private static final int EARLIEST = 40;

    Arbitrary<Situation> titration() {
        return Combinators.combine(regimens(), counts(), bleedings(), Arbitraries.of(true, false))
                .as((regimens, counts, bleedings, adherent) -> Situation.on(TODAY).withRegimens(regimens)
                        .withCounts(counts).withBleedings(bleedings).withAdherenceConfirmed(adherent));
    }

    static Arbitrary<BigDecimal> values() {
        Arbitrary<BigDecimal> nearEdges = Arbitraries.of(10, 20, 30, 50, 100, 150, 250, 400)
                .flatMap(edge -> Arbitraries.of(edge - 1, edge, edge + 1)).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(nearEdges, Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(600)).ofScale(1));
    }

    private Arbitrary<List<RegimenPeriod>> regimens() {
        Arbitrary<RegimenPeriod> first = onDrug(EARLIEST + 1, 3 * EARLIEST);
        Arbitrary<RegimenPeriod> later = Arbitraries.oneOf(onDrug(0, EARLIEST), onDrug(0, EARLIEST), off());
        return Combinators.combine(first, later.list().ofMaxSize(4).uniqueElements(RegimenPeriod::from))
                .as((begun, changes) -> Stream.concat(Stream.of(begun), changes.stream()).toList())
                .optional(0.9).map(history -> history.orElse(List.of()));
    }

    private Arbitrary<RegimenPeriod> onDrug(int latest, int earliest) {
        List<Regimen> drug = protocol.permittedRegimens().stream().filter(regimen -> !regimen.isOff()).toList();
        return Combinators.combine(days(latest, earliest), Arbitraries.of(drug)).as(RegimenPeriod::of);
    }

    private static Arbitrary<RegimenPeriod> off() {
        return Combinators.combine(days(0, EARLIEST), Arbitraries.of(OffReason.class)).as(RegimenPeriod::off);
    }

    private static Arbitrary<List<DatedCount>> counts() {
        return Combinators.combine(days(0, EARLIEST), values()).as(DatedCount::new).list().ofMaxSize(6);
    }

    private static Arbitrary<List<DatedBleeding>> bleedings() {
        return Combinators.combine(days(0, EARLIEST), Arbitraries.integers().between(0, 4)).as(DatedBleeding::new)
                .list().ofMaxSize(2);
    }

    private static Arbitrary<LocalDate> days(int latest, int earliest) {
        return Arbitraries.integers().between(latest, earliest).map(Example::daysAgo);
    }
}
