package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.site.Sites;
import plateau.site.StudyProtocol;
import plateau.subject.Subject;

/** Puts everything recorded for a subject before the protocol and brings back what it asks today. */
@ApplicationScoped
public class AskProtocol {

    @Inject
    StudyProtocol studyProtocol;
    @Inject
    PlateletCounts counts;
    @Inject
    DoseDecisions decisions;
    @Inject
    Sites sites;
    @Inject
    Clock clock;

    public Advice about(Subject subject, Adherence adherence) {
        return about(subject, adherence, counts.of(subject), decisions.of(subject));
    }

    public Advice about(Subject subject, Adherence adherence, List<PlateletCount> recorded, List<DoseDecision> decided) {
        LocalDate today = today(subject);
        Protocol protocol = studyProtocol.at(today);
        RegimenHistory history = RegimenHistory.of(subject, decided);
        Situation situation = Situation.on(today)
                .withRegimens(history.periods())
                .withCounts(recorded.stream().map(count -> new DatedCount(count.collectedOn(), count.gigaPerLitre())).toList())
                .withAdherenceConfirmed(adherence.isConfirmed());
        Situation assigned = subject.startDoseMg().map(situation::withAssignedDoseMg).orElse(situation);
        return new Advice(protocol, protocol.recommend(assigned), protocol.recommend(assigned.withAdherenceConfirmed(!adherence.isConfirmed())),
                history.inForce(), adherence);
    }

    /** The calendar date at the subject's site: a decision is always made today. */
    public LocalDate today(Subject subject) {
        return sites.get(subject.siteId()).dateAt(clock.instant());
    }
}
