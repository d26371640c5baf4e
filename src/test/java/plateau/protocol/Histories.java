package plateau.protocol;

import static java.util.Comparator.comparing;
import static plateau.protocol.Example.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    /** A taper begun on some regimen, going up, down or nowhere since. */
    Arbitrary<Situation> taper() {
        return Combinators.combine(onDrug(EARLIEST + 1, 3 * EARLIEST), Arbitraries.integers().between(0, EARLIEST),
                onDrug(0, EARLIEST).list().ofMaxSize(4).uniqueElements(RegimenPeriod::from), counts(), bleedings(), rescues())
                .as((before, taperDays, since, counts, bleedings, rescues) -> Situation.on(TODAY).withStage(Stage.TAPER)
                        .withTaperStarted(Example.daysAgo(taperDays)).withRegimens(joined(before, since))
                        .withCounts(counts).withBleedings(bleedings).withRescues(rescues));
    }

    Arbitrary<Situation> followUp() {
        return Combinators.combine(taper(), Arbitraries.integers().between(0, 200)).as(Histories::withdrawn);
    }

    /** The same regimens on the same days, but each with less drug than the one before it. */
    static Situation goingDown(Situation history) {
        List<RegimenPeriod> down = history.regimens().stream()
                .sorted(comparing((RegimenPeriod period) -> period.regimen().dailyAverage()).reversed()).toList();
        return history.withRegimens(IntStream.range(0, down.size()).mapToObj(place -> new RegimenPeriod(
                history.regimens().get(place).from(), down.get(place).regimen(), down.get(place).offReason())).toList());
    }

    private static Situation withdrawn(Situation taper, int days) {
        List<RegimenPeriod> onDrug = taper.regimens().stream()
                .map(period -> RegimenPeriod.of(period.from().minusDays(days + 1), period.regimen())).toList();
        return taper.withStage(Stage.FOLLOW_UP).withTaperStarted(taper.taperStarted().orElseThrow().minusDays(days + 1))
                .withRegimens(joined(RegimenPeriod.off(Example.daysAgo(days), OffReason.WITHDRAWAL), onDrug));
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
                .as(Histories::joined)
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

    private static Arbitrary<List<LocalDate>> rescues() {
        return days(0, EARLIEST).list().ofMaxSize(1);
    }

    private static List<RegimenPeriod> joined(RegimenPeriod first, List<RegimenPeriod> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Arbitrary<LocalDate> days(int latest, int earliest) {
        return Arbitraries.integers().between(latest, earliest).map(Example::daysAgo);
    }
}
