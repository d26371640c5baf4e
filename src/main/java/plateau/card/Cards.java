package plateau.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import plateau.count.PlateletCounts;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.Hindsight;
import plateau.site.Sites;
import plateau.subject.Subject;

/** The take-home cards, one of each signed decision. */
@ApplicationScoped
public class Cards {

    @Inject
    DoseDecisions decisions;
    @Inject
    PlateletCounts counts;
    @Inject
    AskProtocol askProtocol;
    @Inject
    Sites sites;

    public Optional<Card> of(Subject subject, int decisionNumber) {
        List<DoseDecision> decided = decisions.of(subject);
        return decided.stream().filter(decision -> decision.number() == decisionNumber).findFirst()
                .map(decision -> Card.of(subject, sites.get(subject.siteId()), decision, decided, askProtocol.nextCountAfter(subject, decision, decided),
                        askProtocol.again(subject, decision, decided, counts.of(subject)).filter(Hindsight::differs).isPresent()));
    }
}
