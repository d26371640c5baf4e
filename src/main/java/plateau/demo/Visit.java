package plateau.demo;

import java.time.LocalDate;
import java.util.Optional;
import plateau.dose.Adherence;
import plateau.dose.DoseChoice;
import plateau.protocol.Recommendation;

/**
 * One visit of a subject in titration: a count, what the protocol asked, what was decided.
 *
 * @param dissent why, where the decision departs from what was asked
 */
record Visit(VisitTimes times, int count, Adherence adherence, Recommendation asked, DoseChoice choice, Optional<Dissent> dissent) {

    LocalDate decidedOn() {
        return times.signed().toLocalDate();
    }

    boolean isInTarget() {
        return count >= 50 && count <= 250;
    }
}
