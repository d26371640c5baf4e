package plateau.demo;

import java.time.LocalDate;
import java.util.Optional;
import plateau.dose.Adherence;
import plateau.dose.DoseChoice;
import plateau.protocol.Instruction;
import plateau.subject.TaperPhase;

/**
 * One visit of a subject under treatment: a count, what the protocol asked, what was decided.
 *
 * @param dissent      why, where the decision departs from what was asked
 * @param phase        the stage of treatment in which it was asked
 * @param startsTaper  whether a taper began before the decision
 * @param told         what befell the subject in a taper, besides what comes with a low count
 */
record Visit(VisitTimes times, int count, Adherence adherence, Instruction asked, DoseChoice choice, Optional<Dissent> dissent,
        TaperPhase phase, boolean startsTaper, Optional<SafetyStory> told) {

    LocalDate decidedOn() {
        return times.signed().toLocalDate();
    }

    boolean isInTarget() {
        return count >= 50 && count <= 250;
    }

    boolean isAsked(String rule) {
        return asked.rule().equals(rule);
    }
}
