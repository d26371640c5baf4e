package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The histories about which a table is asked to find its boundaries: each way to come to a regimen, with plain numbers. */
record SampleHistories(RuleTable table, Terms terms, LocalDate asOf) {

    Edges edges() {
        return new Edges(table, terms);
    }

    /** Without numbers; the plainest first. */
    List<SampleHistory> plain() {
        Stream<SampleHistory> all = switch (table.stage()) {
            case TITRATION -> titration();
            case TAPER -> taper();
            case FOLLOW_UP -> followUp();
        };
        return all.flatMap(each -> asksAdherence(each) ? Stream.of(each, notAdherent(each)) : Stream.of(each)).toList();
    }

    private boolean asksAdherence(SampleHistory history) {
        return history.taken().size() == 1 && edges().asks(Truth.ADHERENCE_CONFIRMED);
    }

    /** The numbers that can be turned in a history. */
    Set<Dial> dials(SampleHistory history) {
        Set<Dial> dials = EnumSet.of(Dial.COUNT, Dial.COUNT_AGE);
        if (!history.taken().isEmpty()) {
            dials.add(Dial.DAYS_ON_REGIMEN);
        }
        if (isRaised(history) && asksFirstDose()) {
            dials.add(Dial.DAYS_BEFORE_REGIMEN);
        }
        if (history.stage() == Stage.TAPER) {
            dials.add(Dial.DAYS_SINCE_TAPER_START);
        }
        if (history.stage() != Stage.TITRATION) {
            dials.add(Dial.BLEEDING);
        }
        return dials;
    }

    private Stream<SampleHistory> titration() {
        List<Regimen> drugs = drugs();
        List<SampleHistory> all = new ArrayList<>();
        drugs.forEach(regimen -> all.add(of(List.of(regimen))));
        drugs.forEach(regimen -> below(regimen).ifPresent(lower -> {
            if (asksFirstDose()) {
                all.add(of(List.of(lower, regimen)));
            }
            all.add(of(List.of(regimen, lower)));
            all.add(of(List.of(regimen, Regimen.OFF, lower)));
        }));
        all.add(of(List.of(drugs.get(0), Regimen.OFF)));
        all.add(of(List.of()));
        return all.stream();
    }

    /** The steps with drug of the longest taper. */
    private Stream<SampleHistory> taper() {
        Regimen before = terms.doses().maximum();
        return plan().stream().map(PlannedStep::regimen).filter(step -> !step.isOff())
                .flatMap(step -> Stream.of(false, true).map(rescued -> of(List.of(before, step), rescued)));
    }

    private Stream<SampleHistory> followUp() {
        return Stream.of(false, true).map(rescued -> of(List.of(terms.doses().maximum(), Regimen.OFF), rescued));
    }

    private boolean asksFirstDose() {
        return edges().asks(Quantity.DAYS_SINCE_FIRST_DOSE);
    }

    private static boolean isRaised(SampleHistory history) {
        return history.taken().size() == 2 && history.taken().get(0).isLessThan(history.taken().get(1));
    }

    private SampleHistory of(List<Regimen> taken) {
        return of(taken, false);
    }

    private SampleHistory of(List<Regimen> taken, boolean rescued) {
        OffReason off = table.stage() == Stage.FOLLOW_UP ? OffReason.WITHDRAWAL : OffReason.INTERRUPTION;
        int taperDays = plan().stream().mapToInt(PlannedStep::day).max().orElse(0);
        return new SampleHistory(asOf, table.stage(), taken, off, taperDays, rescued, true, Map.of());
    }

    private static SampleHistory notAdherent(SampleHistory history) {
        return new SampleHistory(history.asOf(), history.stage(), history.taken(), history.off(), history.taperDays(),
                history.rescued(), false, history.numbers());
    }

    private List<PlannedStep> plan() {
        return terms.tapering().map(taper -> taper.plan().from(terms.doses().maximum(), terms.doses())).orElse(List.of());
    }

    /** One regimen for each standing among the levels; a start dose where one has it. */
    private List<Regimen> drugs() {
        Map<List<Boolean>, Regimen> byStanding = new LinkedHashMap<>();
        List<BigDecimal> startDoses = new ArrayList<>(terms.doses().startDosesMg());
        Collections.reverse(startDoses);
        Stream.concat(startDoses.stream().map(Regimen::daily), terms.doses().levels().stream())
                .forEach(regimen -> byStanding.putIfAbsent(
                        List.of(below(regimen).isPresent(), terms.doses().above(regimen).isPresent()), regimen));
        return List.copyOf(byStanding.values());
    }

    private Optional<Regimen> below(Regimen regimen) {
        return terms.doses().below(regimen);
    }
}
