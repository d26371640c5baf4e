package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import plateau.access.Identity;
import plateau.relapse.DeclareRelapse;
import plateau.relapse.Relapse;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Declares a relapse and puts the regimen that treatment goes on with before the investigator, both or neither. */
@ApplicationScoped
public class AnswerRelapse {

    @Inject
    Subjects subjects;
    @Inject
    DeclareRelapse declareRelapse;
    @Inject
    PrepareDose prepareDose;

    /** A regimen and the answer about adherence that goes with it. */
    public record Resumption(Adherence adherence, DoseChoice choice) {
    }

    /**
     * @param version of the subject when the page was made
     * @param resumed none where there is nothing to decide, such as after a taper that was halted already
     * @return false where the relapse was declared or undone meanwhile, and so nothing was done
     */
    @Transactional
    public boolean answer(Subject subject, long version, Relapse relapse, Optional<Resumption> resumed, Identity signer) {
        subjects.holdUnraised(subject, version);
        boolean declared = declareRelapse.declare(subject, relapse, signer);
        resumed.filter(regimen -> declared).ifPresent(regimen -> prepareDose.prepare(subject, regimen.adherence(), regimen.choice()));
        return declared;
    }
}
