package plateau.cockpit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecisions;
import plateau.dose.DosePreparation;
import plateau.subject.Subject;

/** Looks for what is new about a subject; every act about a subject raises its version. */
@ApplicationScoped
public class LookForNews {

    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;

    public TaperNews about(Subject subject) {
        LocalDate today = askProtocol.today(subject);
        Optional<DosePreparation> prepared = decisions.preparedFor(subject);
        String preparation = prepared.map(one -> one.preparedAt().toEpochMilli() + "." + one.version()).orElse("none");
        return new TaperNews("%d-%s-%s".formatted(subject.version(), preparation, today), prepared.filter(one -> one.isCurrent(subject.version(), today)));
    }
}
