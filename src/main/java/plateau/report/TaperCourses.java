package plateau.report;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import plateau.access.SiteScope;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.protocol.Protocol;
import plateau.safety.AllSafetyFacts;
import plateau.safety.SafetyFacts;
import plateau.site.StudyProtocol;
import plateau.taper.SubjectTaper;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/** The tapers of some sites with what is recorded for their subjects, read in three statements however many there are. */
@ApplicationScoped
public class TaperCourses {

    @Inject
    Tapers tapers;
    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Clock clock;

    /** Every taper, ended or not, in the order of the screening numbers. */
    public List<TaperCourse> in(SiteScope scope) {
        List<SubjectTaper> found = tapers.in(scope);
        List<Long> ids = found.stream().map(each -> each.subject().id()).distinct().toList();
        Map<Long, List<PlateletCount>> counted = counts.of(ids).stream().collect(groupingBy(PlateletCount::subjectId));
        Map<Long, SafetyFacts> facts = safety.of(ids);
        return found.stream().map(each -> new TaperCourse(each, signedUnder(each.taper()), each.site().dateAt(clock.instant()),
                counted.getOrDefault(each.subject().id(), List.of()), facts.getOrDefault(each.subject().id(), SafetyFacts.NONE))).toList();
    }

    /** The portal does not start without the file of a version that was ever approved, and no taper starts under another. */
    private Protocol signedUnder(Taper taper) {
        return studyProtocol.version(taper.protocol(), taper.protocolVersion()).orElseThrow();
    }
}
