package plateau.relapse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.count.PlateletCount;
import plateau.protocol.DatedCount;
import plateau.protocol.FoundRelapse;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.protocol.Stage;
import plateau.safety.SafetyFacts;
import plateau.subject.Subject;
import plateau.taper.Taper;

/**
 * Looks for the first relapse since a taper started, on the facts as they are known now. What is dated later than its end
 * confirms a relapse or not, but makes none.
 *
 * @param signedUnder the version of the protocol that the start of the taper was signed under
 * @param today       at the subject's site
 */
public record RelapseSearch(Subject subject, Taper taper, Protocol signedUnder, LocalDate today, List<PlateletCount> counts, SafetyFacts safety) {

    public Optional<FoundRelapse> first() {
        return signedUnder.relapse(safety.in(Situation.on(today)).withStage(Stage.TAPER).withTaperStarted(taper.startedOn()).withCounts(datedCounts()))
                .filter(found -> !found.on().isAfter(until()));
    }

    /** The last day that belongs to the taper and the time off the drug after it: their end, the subject's end of the study, or today. */
    public LocalDate until() {
        return Stream.of(Optional.of(today), taper.endedOn(), subject.endedOn()).flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
    }

    public List<DatedCount> datedCounts() {
        return counts.stream().map(count -> new DatedCount(count.collectedOn(), count.gigaPerLitre())).toList();
    }
}
