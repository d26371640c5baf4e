package plateau.schedule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plateau.approval.ProtocolInForce;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.dose.Adherence;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.Hindsight;
import plateau.dose.RegimenHistory;
import plateau.dose.SubjectQuestion;
import plateau.protocol.Action;
import plateau.protocol.NextCount;
import plateau.protocol.Stage;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseState;
import plateau.relapse.Relapses;
import plateau.safety.AllSafetyFacts;
import plateau.subject.Subject;
import plateau.subject.TaperPhase;
import plateau.taper.Tapers;

/** Reads what a subject's schedule follows from. */
@ApplicationScoped
public class SubjectCourses {

    /** What a rule of a taper, or of the time after it, asks with a window of the next count that the stage after it does not know. */
    private static final Set<Action> WITH_OWN_WINDOW = EnumSet.of(Action.HALT_TAPER, Action.RESUME, Action.REVIEW);

    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
    @Inject
    DoseDecisions decisions;
    @Inject
    Tapers tapers;
    @Inject
    Relapses relapses;
    @Inject
    AskProtocol askProtocol;
    @Inject
    ProtocolInForce protocolInForce;

    public SubjectCourse of(Subject subject) {
        List<PlateletCount> counted = counts.of(subject);
        List<DoseDecision> decided = decisions.of(subject);
        SubjectQuestion question = new SubjectQuestion(subject, askProtocol.today(subject), TaperPhase.TITRATION, RegimenHistory.of(subject, decided),
                counted, safety.of(subject), Adherence.NOT_ASKED);
        return new SubjectCourse(question.situation(), spans(subject), decided.stream().map(DoseDecision::decidedOn).collect(toSet()),
                asked(subject, decided, counted), subject.endedOn());
    }

    /** The day of the count that was recorded last, as long as no decision was signed after that. */
    public Optional<LocalDate> toDecide(Subject subject) {
        Optional<PlateletCount> last = counts.of(subject).stream().reduce((a, b) -> b.recordedAt().isAfter(a.recordedAt()) ? b : a);
        Optional<DoseDecision> decided = decisions.of(subject).stream().reduce((earlier, later) -> later);
        return last.filter(count -> decided.filter(decision -> !decision.signedAt().isBefore(count.recordedAt())).isEmpty()).map(PlateletCount::collectedOn);
    }

    /** The day of a relapse that nobody of the site has opened. */
    public Optional<LocalDate> unopened(Subject subject) {
        return relapses.of(subject).stream().filter(relapse -> relapse.is(RelapseState.FOUND) && relapse.openedAt().isEmpty()).map(relapse -> relapse.facts().on()).findFirst();
    }

    public Versions versions(Subject subject) {
        return day -> protocolInForce.find(subject.siteId(), day);
    }

    private List<TaperSpan> spans(Subject subject) {
        return tapers.of(subject).stream().map(taper -> new TaperSpan(taper.startedOn(), taper.withdrawnOn(), taper.endedOn())).toList();
    }

    /** Of several on one day the last one counts, as among the doses. */
    private Map<LocalDate, NextCount> asked(Subject subject, List<DoseDecision> decided, List<PlateletCount> counted) {
        return decided.stream().filter(SubjectCourses::isFollowedWithOwnWindow)
                .flatMap(decision -> askProtocol.again(subject, decision, decided, counted).stream())
                .filter(hindsight -> next(hindsight).isPresent())
                .collect(toMap(hindsight -> hindsight.decision().decidedOn(), hindsight -> next(hindsight).orElseThrow(), (earlier, later) -> later));
    }

    private static boolean isFollowedWithOwnWindow(DoseDecision decision) {
        return decision.phase().stage() != Stage.TITRATION && WITH_OWN_WINDOW.contains(decision.askedAction())
                && decision.choice().regimen().equals(decision.askedRegimen());
    }

    private static Optional<NextCount> next(Hindsight hindsight) {
        return hindsight.asks().next().filter(next -> WITH_OWN_WINDOW.contains(hindsight.asks().action()));
    }
}
