package plateau.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.approval.ProtocolInForce;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.RegimenHistory;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;

/** Asks the protocol about everybody who is tapering or off treatment after a taper, in two statements however many they are. */
@ApplicationScoped
public class TaperStandings {

    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;
    @Inject
    ProtocolInForce protocolInForce;

    /** Of those of the tapers that are under way: the greatest risk first, then the longest since the start. */
    public List<TaperStanding> among(List<TaperCourse> courses) {
        List<TaperCourse> underWay = courses.stream().filter(course -> course.of().isUnderWay()).toList();
        Map<Long, List<DoseDecision>> decided = decisions.of(underWay.stream().map(course -> course.subject().id()).toList()).stream()
                .collect(groupingBy(DoseDecision::subjectId));
        Map<Long, LocalDate> days = underWay.stream().collect(toMap(course -> course.site().id(), TaperCourse::today, (one, same) -> one));
        Map<Long, Protocol> inForce = protocolInForce.find(days);
        return underWay.stream()
                .map(course -> standing(course, decided.getOrDefault(course.subject().id(), List.of()), Optional.ofNullable(inForce.get(course.site().id()))))
                .sorted(comparing(TaperStanding::risk).thenComparing(TaperStanding::day, reverseOrder())).toList();
    }

    private TaperStanding standing(TaperCourse course, List<DoseDecision> decided, Optional<Protocol> inForce) {
        Optional<NextCount> next = decided.stream().reduce((earlier, later) -> later).filter(last -> last.isSignedAfter(course.counts()))
                .flatMap(last -> askProtocol.nextCountAfter(course.subject(), last, decided, course.counts(), course.safety()));
        return TaperStanding.of(course, RegimenHistory.of(course.subject(), decided), inForce, next);
    }
}
