package plateau.cockpit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.approval.ProtocolInForce;
import plateau.count.PlateletCounts;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.relapse.Relapses;
import plateau.safety.AllSafetyFacts;
import plateau.site.StudyProtocol;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/** Puts together what is known of a subject's tapers. */
@ApplicationScoped
public class Cockpits {

    @Inject
    Tapers tapers;
    @Inject
    Relapses relapses;
    @Inject
    AskProtocol askProtocol;
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

    /** The latest; nothing where no taper was ever started. */
    public Optional<Cockpit> of(Subject subject) {
        List<Taper> all = tapers.of(subject);
        return all.isEmpty() ? Optional.empty() : Optional.of(of(subject, all, all.get(all.size() - 1)));
    }

    /** Any of them by its number; nothing where there is none. */
    public Optional<Cockpit> of(Subject subject, int number) {
        List<Taper> all = tapers.of(subject);
        return all.stream().filter(taper -> taper.number() == number).findFirst().map(taper -> of(subject, all, taper));
    }

    private Cockpit of(Subject subject, List<Taper> all, Taper taper) {
        List<Taper> earlier = all.subList(0, all.indexOf(taper));
        boolean underWay = !taper.hasEnded() && subject.is(SubjectStatus.ENROLLED);
        Optional<Advice> advice = underWay ? Optional.of(askProtocol.about(subject, Adherence.NOT_CONFIRMED)) : Optional.empty();
        Protocol protocol = advice.map(Advice::protocol).orElseGet(() -> begunUnder(taper, subject));
        LocalDate asOf = taper.endedOn().or(subject::endedOn).orElseGet(() -> askProtocol.today(subject));
        Situation situation = askProtocol.situation(subject, taper.latestPhase()).withAsOf(asOf);
        return new Cockpit(subject, taper, earlier, protocol, asOf, counts.of(subject), safety.of(subject), decisions.of(subject), advice,
                advice.flatMap(asked -> next(subject, asked)),
                relapses.ofTaper(subject, taper.number()), underWay ? protocol.lastEffective(situation) : Optional.empty(), earlier.size() == all.size() - 1);
    }

    private Optional<NextCount> next(Subject subject, Advice asked) {
        List<DoseDecision> decided = decisions.of(subject);
        return decided.stream().reduce((earlier, later) -> later).filter(last -> last.isSignedAfter(counts.of(subject)))
                .map(last -> askProtocol.nextCountAfter(subject, last, decided)).orElseGet(() -> asked.recommendation().next());
    }

    private Protocol begunUnder(Taper taper, Subject subject) {
        return studyProtocol.version(taper.protocol(), taper.protocolVersion())
                .orElseGet(() -> protocolInForce.at(subject.siteId(), askProtocol.today(subject)));
    }
}
