package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.approval.ProtocolInForce;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.protocol.SituationException;
import plateau.safety.AllSafetyFacts;
import plateau.safety.SafetyFacts;
import plateau.site.Sites;
import plateau.site.StudyProtocol;
import plateau.subject.Subject;
import plateau.subject.TakenOver;
import plateau.subject.TaperPhase;

/** Puts everything recorded for a subject before the protocol and brings back what it asks today. */
@ApplicationScoped
public class AskProtocol {

    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
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
        return new SubjectQuestion(subject, today, subject.phase(), RegimenHistory.of(subject, decided), recorded, safety.of(subject), adherence)
                .askedOf(protocolInForce.at(subject.siteId(), today));
    }

    /** Whether a taper may begin today. */
    public TaperProposal taperProposal(Subject subject) {
        LocalDate today = today(subject);
        Protocol protocol = protocolInForce.at(subject.siteId(), today);
        Regimen before = RegimenHistory.of(subject, decisions.of(subject)).inForce().map(RegimenPeriod::regimen).orElse(Regimen.OFF);
        return new TaperProposal(protocol, today, before, protocol.taperEntry(situation(subject, TaperPhase.TITRATION)));
    }

    /** What is known of a subject today, as it is put before the protocol in a stage of treatment; nobody was asked about adherence. */
    public Situation situation(Subject subject, TaperPhase phase) {
        RegimenHistory regimens = RegimenHistory.of(subject, decisions.of(subject));
        return new SubjectQuestion(subject, today(subject), phase, regimens, counts.of(subject), safety.of(subject), Adherence.NOT_ASKED).situation();
    }

    /** Why a subject cannot have been taken over so: what contradicts the protocol today, or at a decision made since. */
    public List<String> contradictions(Subject subject, TakenOver stated) {
        List<DoseDecision> decided = decisions.of(subject);
        Protocol inForce = protocolInForce.at(subject.siteId(), today(subject));
        Stream<SituationException.Flaw> now = flaws(inForce, subject, today(subject), subject.phase(), RegimenHistory.of(subject, stated, decided));
        Stream<SituationException.Flaw> then = decided.stream().flatMap(decision -> studyProtocol.version(decision.protocol(), decision.protocolVersion()).stream()
                .flatMap(file -> flaws(file, subject, decision.decidedOn(), decision.phase(), RegimenHistory.before(decision, stated, decided))));
        return Stream.concat(now, then).map(SituationException.Flaw::problem).distinct().toList();
    }

    private Stream<SituationException.Flaw> flaws(Protocol file, Subject subject, LocalDate day, TaperPhase phase, RegimenHistory regimens) {
        return file.flaws(new SubjectQuestion(subject, day, phase, regimens, counts.of(subject), safety.of(subject), Adherence.NOT_ASKED).situation()).stream();
    }

    /** A decision asked about again on what is known now; nothing where its version of the protocol is at hand no more. */
    public Optional<Hindsight> again(Subject subject, DoseDecision decision, List<DoseDecision> decided, List<PlateletCount> known) {
        return studyProtocol.version(decision.protocol(), decision.protocolVersion())
                .map(protocol -> Hindsight.of(subject, decision, decided, known, safety.of(subject), protocol));
    }

    /**
     * When the next count is due after a decision: as it was shown and signed, and after one that departs from it as its
     * version of the protocol says for what was decided. Nothing where none is asked for, or that version is at hand no more.
     */
    public Optional<NextCount> nextCountAfter(Subject subject, DoseDecision decision, List<DoseDecision> decided) {
        return nextCountAfter(subject, decision, decided, counts.of(subject), safety.of(subject));
    }

    /** The same of facts that were read before. */
    public Optional<NextCount> nextCountAfter(Subject subject, DoseDecision decision, List<DoseDecision> decided, List<PlateletCount> recorded, SafetyFacts facts) {
        if (decision.choice().isStop()) {
            return Optional.empty();
        }
        // what departs was decided instead of what the rules ask: only their schedule for it counts, not what they ask once more
        return decision.isAsAsked() ? decision.advice().nextCount()
                : studyProtocol.version(decision.protocol(), decision.protocolVersion()).flatMap(protocol ->
                        protocol.scheduled(Hindsight.after(subject, decision, decided, recorded, facts)));
    }

    /** The calendar date at the subject's site: a decision is always made today. */
    public LocalDate today(Subject subject) {
        return sites.get(subject.siteId()).dateAt(clock.instant());
    }
}
