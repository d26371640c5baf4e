package plateau.dose.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.dose.DoseDecision;
import plateau.page.Written;

/**
 * The days on which a regimen that is taken over can have begun.
 *
 * @param earliest the day of the consent, or where it is not known the first day of treatment
 * @param decided  the day of the first decision made here
 */
record StatedDays(Optional<LocalDate> earliest, boolean consentKnown, LocalDate today, Optional<LocalDate> decided) {

    static StatedDays of(Optional<LocalDate> consentedOn, Optional<LocalDate> dayOne, LocalDate today, List<DoseDecision> decisions) {
        return new StatedDays(consentedOn.or(() -> dayOne), consentedOn.isPresent(), today, decisions.stream().map(DoseDecision::decidedOn).findFirst());
    }

    /** Why it cannot have begun on this day. */
    Optional<String> problem(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of("The day cannot lie in the future. Today is " + Written.date(today) + ".");
        }
        if (day.equals(today)) {
            return Optional.of("What is taken over began before today. Decide what is taken from today on under Dose.");
        }
        return earliest.filter(day::isBefore).map(first -> (consentKnown ? "The subject consented on %s" : "By the imported record, treatment began on %s")
                        .formatted(Written.date(first)) + ". Enter that day or a later one.")
                .or(() -> decided.filter(first -> !day.isBefore(first)).map(first -> "The first dose was decided here on %s, so what was taken over began before that day."
                        .formatted(Written.date(first))));
    }
}
