package plateau.casebook;

import java.util.List;
import java.util.Optional;
import plateau.count.PlateletCount;
import plateau.deviation.Deviation;
import plateau.dose.DoseDecision;
import plateau.dose.RegimenHistory;
import plateau.dose.RegimenStatement;
import plateau.relapse.Relapse;
import plateau.safety.SafetyFacts;
import plateau.site.Site;
import plateau.subject.Subject;

/** Everything recorded for a subject; stated is what one was taken over with. Counts in the order of collection, decisions and deviations in that of their making, relapses in that of the tapers. */
public record Casebook(Subject subject, Site site, List<PlateletCount> counts, SafetyFacts safety, List<DoseDecision> decisions, Optional<RegimenStatement> stated,
        List<Deviation> deviations, List<Relapse> relapses) {

    public RegimenHistory regimens() {
        return RegimenHistory.of(subject, decisions);
    }

    public Optional<DoseDecision> lastDecision() {
        return decisions.stream().reduce((earlier, later) -> later);
    }

    /** Whether a decision was signed after the last count was recorded. */
    public boolean isLastCountDecidedOn() {
        return lastDecision().filter(decision -> decision.isSignedAfter(counts)).isPresent();
    }
}
