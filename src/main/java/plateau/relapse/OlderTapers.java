package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import plateau.audit.AuditTrail;
import plateau.audit.Ledger;
import plateau.audit.RecordName;
import plateau.subject.Subject;
import plateau.subject.SubjectLeft;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.taper.Tapers;

/** The tapers of a database in which no relapse was ever looked for, each subject in a request and a transaction of its own. */
@ApplicationScoped
class OlderTapers {

    private static final RecordName SEARCH = RecordName.ofStudy("search for relapses", "tapers of older versions");

    @Inject
    EntityManager entityManager;
    @Inject
    Subjects subjects;
    @Inject
    Tapers tapers;
    @Inject
    FindRelapse findRelapse;
    @Inject
    Event<SubjectLeft> subjectLeft;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Ledger ledger;

    @ActivateRequestContext
    public boolean areInLine() {
        return auditTrail.count(SEARCH) > 0;
    }

    @ActivateRequestContext
    @Transactional
    public void noteAllInLine() {
        ledger.note(SEARCH, "done", "The portal records relapses as soon as they are known from now on");
    }

    /** The ids of those who ever tapered. */
    @ActivateRequestContext
    public List<Long> subjects() {
        return entityManager.createQuery("select distinct t.subjectId from Taper t order by t.subjectId", Long.class).getResultList();
    }

    @ActivateRequestContext
    @Transactional
    public void bringInLine(long subjectId) {
        Subject subject = subjects.find(subjectId).orElseThrow();
        subjects.holdUnraised(subject);
        if (tapers.current(subject).isPresent() && !subject.is(SubjectStatus.ENROLLED)) {
            subjectLeft.fire(new SubjectLeft(subject));
        } else {
            findRelapse.find(subject, "the portal began to record relapses");
        }
    }
}
