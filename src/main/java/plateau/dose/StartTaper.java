package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.protocol.TrialStage;
import plateau.relapse.FindRelapse;
import plateau.subject.CourseChanged;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.TaperPhase;
import plateau.subject.WrongStatus;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/** Starts a taper of a subject who meets every criterion of entry today, under the signature of an investigator. */
@ApplicationScoped
public class StartTaper {

    /** What the signature means. */
    public static final String MEANING = "I checked that every criterion of entry is met and start this taper";

    @Inject
    Subjects subjects;
    @Inject
    Tapers tapers;
    @Inject
    AskProtocol askProtocol;
    @Inject
    FindRelapse findRelapse;
    @Inject
    Ledger ledger;
    @Inject
    Event<CourseChanged> courseChanged;
    @Inject
    Clock clock;

    @Transactional
    public Taper start(Subject subject, long version, Identity signer) {
        subjects.hold(subject, version);
        refuseOutOfOrder(subject);
        TaperProposal proposal = askProtocol.taperProposal(subject);
        if (!proposal.mayBegin()) {
            throw Refusal.wrongOrder("Subject %s does not meet every criterion of entry today.".formatted(subject.number()),
                    "The page of the entry into the taper shows which, and from when it can be met.");
        }
        List<Taper> before = tapers.of(subject);
        Taper taper = ledger.record(new Taper(subject, before.size() + 1, proposal.today(), proposal.before(), proposal.protocol(), proposal.evidence(),
                new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        String stage = proposal.protocol().taperStage().map(TrialStage::id).orElseThrow();
        ledger.change(subject, null, s -> s.beginTaper(stage, proposal.today()));
        findRelapse.find(subject, "the taper started");
        courseChanged.fire(new CourseChanged(subject));
        return taper;
    }

    /** @throws Refusal where a taper is under way or the subject is off treatment after one */
    public void refuseOutOfOrder(Subject subject) {
        if (!subject.is(SubjectStatus.ENROLLED)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        if (!subject.phase().equals(TaperPhase.TITRATION)) {
            throw Refusal.wrongOrder("A taper of subject %s is under way.".formatted(subject.number()), "The dosing page says what it asks today.");
        }
    }
}
