package plateau.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.dose.RegimenHistory;
import plateau.protocol.NextCount;
import plateau.site.Site;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/**
 * What a signed decision means for a subject at home.
 *
 * @param choice    the regimen, or why no drug is taken
 * @param days      from the decision to the end of the next count's window, and a week at least; none where no drug is taken
 * @param voidSince why it no longer holds
 * @param outdated  whether the protocol would ask something else on what is known now than it did when the decision was signed
 * @param current   number of the subject's newest decision
 */
public record Card(String subject, String site, Optional<String> phone, int decision, LocalDate decidedOn, DoseChoice choice,
        List<CardDay> days, Optional<NextCount> next, Optional<Voided> voidSince, boolean outdated, int current) {

    /** So that nobody is left without a calendar whose count is due today and whose result takes some days. */
    static final int AT_LEAST_DAYS = 7;

    /** Why a card no longer holds. @param on the day of it @param newer whether a newer decision took its place; else the subject left the study */
    public record Voided(LocalDate on, boolean newer) {
    }

    /** @param decided all decisions of the subject, in their order */
    public static Card of(Subject subject, Site site, DoseDecision decision, List<DoseDecision> decided, Optional<NextCount> next, boolean outdated) {
        return new Card(subject.number(), site.name(), site.phone(), decision.number(), decision.decidedOn(), decision.choice(),
                days(subject, decision, decided, next), next, voided(subject, decision, decided), outdated, decided.get(decided.size() - 1).number());
    }

    private static List<CardDay> days(Subject subject, DoseDecision decision, List<DoseDecision> decided, Optional<NextCount> next) {
        LocalDate atLeast = decision.decidedOn().plusDays(AT_LEAST_DAYS - 1);
        LocalDate last = next.map(NextCount::latest).filter(atLeast::isBefore).orElse(atLeast);
        return RegimenHistory.after(decision, subject.takenOver(), decided).inForce().filter(period -> !period.regimen().isOff())
                .map(period -> CardDay.of(period, decision.decidedOn(), last)).orElse(List.of());
    }

    private static Optional<Voided> voided(Subject subject, DoseDecision decision, List<DoseDecision> decided) {
        return decided.stream().filter(other -> other.number() > decision.number()).findFirst().map(newer -> new Voided(newer.decidedOn(), true))
                .or(() -> subject.endedOn().filter(day -> subject.is(SubjectStatus.WITHDRAWN)).map(day -> new Voided(day, false)));
    }
}
