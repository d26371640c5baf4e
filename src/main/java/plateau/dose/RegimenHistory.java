package plateau.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import plateau.protocol.OffReason;
import plateau.protocol.RegimenPeriod;
import plateau.subject.Subject;
import plateau.subject.TakenOver;

/**
 * The regimens that a subject was taken over with, and those that followed from its decisions. A decision starts a regimen
 * only where it changes the one in force; of several on one day the last counts; withdrawal stops treatment.
 */
public record RegimenHistory(List<RegimenPeriod> periods) {

    public static RegimenHistory of(Subject subject, List<DoseDecision> decisions) {
        return of(subject, subject.takenOver(), decisions);
    }

    /** As it would be, had the subject been taken over so. */
    static RegimenHistory of(Subject subject, TakenOver takenOver, List<DoseDecision> decisions) {
        TreeMap<LocalDate, DoseChoice> byDay = byDay(takenOver, decisions);
        subject.endedOn().filter(day -> !byDay.isEmpty()).ifPresent(day -> byDay.put(day, DoseChoice.stop()));
        return of(byDay);
    }

    /** As it was when a decision was made, by the decisions before it. */
    static RegimenHistory before(DoseDecision decision, TakenOver takenOver, List<DoseDecision> decisions) {
        return of(byDay(takenOver, decisions.stream().filter(earlier -> earlier.number() < decision.number()).toList()));
    }

    /** As it was when a decision had been made, by it and the decisions before it. */
    public static RegimenHistory after(DoseDecision decision, TakenOver takenOver, List<DoseDecision> decisions) {
        return of(byDay(takenOver, decisions.stream().filter(made -> made.number() <= decision.number()).toList()));
    }

    private static TreeMap<LocalDate, DoseChoice> byDay(TakenOver takenOver, List<DoseDecision> decisions) {
        TreeMap<LocalDate, DoseChoice> byDay = new TreeMap<>();
        takenOver.periods().forEach(period -> byDay.put(period.from(), DoseChoice.of(period)));
        decisions.forEach(decision -> byDay.put(decision.decidedOn(), decision.choice()));
        return byDay;
    }

    private static RegimenHistory of(TreeMap<LocalDate, DoseChoice> byDay) {
        List<RegimenPeriod> periods = new ArrayList<>();
        byDay.forEach((day, choice) -> {
            if (changes(periods, choice)) {
                periods.add(new RegimenPeriod(day, choice.regimen(), choice.offReason()));
            }
        });
        return new RegimenHistory(List.copyOf(periods));
    }

    public Optional<RegimenPeriod> inForce() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    public boolean isOnDrug() {
        return inForce().filter(period -> !period.regimen().isOff()).isPresent();
    }

    /** The regimen in force in words, or that treatment has not started or is not known. */
    public String inWords(Subject subject) {
        return inForce().map(period -> DoseChoice.of(period).words()).orElse(subject.isRegimenKnown() ? "Not started" : "Not known");
    }

    private static boolean changes(List<RegimenPeriod> periods, DoseChoice choice) {
        if (periods.isEmpty()) {
            // who was stopped on the very day of the start is stopped, and not somebody who is still to start
            return !choice.regimen().isOff() || choice.isStop();
        }
        RegimenPeriod inForce = periods.get(periods.size() - 1);
        Optional<OffReason> reason = choice.offReason();
        return !inForce.regimen().equals(choice.regimen()) || !inForce.offReason().equals(reason);
    }
}
