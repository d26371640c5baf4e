package plateau.report;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.count.PlateletCount;
import plateau.protocol.Protocol;
import plateau.relapse.RelapseSearch;
import plateau.safety.SafetyFacts;
import plateau.site.Site;
import plateau.subject.Subject;
import plateau.taper.SubjectTaper;
import plateau.taper.Taper;

/**
 * A taper with what is recorded for its subject.
 *
 * @param signedUnder the version of the protocol that its start was signed under, which says what a relapse of it is
 * @param today       at the subject's site
 * @param counts      in the order of their collection
 */
public record TaperCourse(SubjectTaper of, Protocol signedUnder, LocalDate today, List<PlateletCount> counts, SafetyFacts safety) {

    public Site site() {
        return of.site();
    }

    public Subject subject() {
        return of.subject();
    }

    public Taper taper() {
        return of.taper();
    }

    /** Days from its start. */
    public int day(LocalDate date) {
        return Math.toIntExact(DAYS.between(taper().startedOn(), date));
    }

    /** The count that is so many before the last one. */
    public Optional<PlateletCount> lastCountBut(int later) {
        return counts.size() <= later ? Optional.empty() : Optional.of(counts.get(counts.size() - 1 - later));
    }

    RelapseSearch search() {
        return new RelapseSearch(subject(), taper(), signedUnder, today, counts, safety);
    }
}
