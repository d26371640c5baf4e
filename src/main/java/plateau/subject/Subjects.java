package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.audit.Ledger;
import plateau.page.Refusal;

/** The subjects of the study, each seen only where its site may be seen. */
@ApplicationScoped
public class Subjects {

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Ledger ledger;

    /**
     * The subject with this screening number, where the person at the keyboard holds the permission at its site.
     *
     * @throws Refusal not found, the same for a subject of another site as for none
     */
    public Subject open(String screeningNumber, Permission permission) {
        return find(screeningNumber, currentPerson.scope(permission)).orElseThrow(Refusal::notFound);
    }

    public Optional<Subject> find(String screeningNumber, SiteScope scope) {
        // the site comes along, so that asking for it later needs no statement
        return entityManager.createQuery("select s, t from Subject s, Site t where t.id = s.siteId and s.screeningNumber = :number"
                        + " and (:whole = true or s.siteId in :sites)", Object[].class)
                .setParameter("number", screeningNumber)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().findFirst().map(row -> (Subject) row[0]);
    }

    /** Of the whole study, in the order of their screening numbers. */
    public List<Subject> all() {
        return entityManager.createQuery("select s from Subject s order by s.screeningNumber", Subject.class).getResultList();
    }

    /**
     * Holds the subject until the act's transaction ends, as it is now in the database, and raises its version. Every act
     * that records something for a subject begins with this, so that two never number or judge on the same state.
     *
     * @return the version as it was found
     */
    public long hold(Subject subject) {
        entityManager.refresh(subject, LockModeType.PESSIMISTIC_WRITE);
        long found = subject.version();
        ledger.raise(subject);
        return found;
    }

    /** Holds the subject as it is now, for an act of the portal's own that records nothing for it: no page of it becomes stale. */
    public void holdUnraised(Subject subject) {
        entityManager.refresh(subject, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Subject> find(long id) {
        return Optional.ofNullable(entityManager.find(Subject.class, id));
    }

    /** The ids of those of a site who are enrolled, or left the study on a day or after it, and whose regimen is known. */
    public List<Long> enrolledOrEndedSince(long siteId, LocalDate day) {
        return entityManager.createQuery("select s.id from Subject s where s.siteId = :site and s.subjectNumber is not null"
                        + " and (s.imported = false or s.takenOver is not null)"
                        + " and (s.status = :enrolled or s.endedOn >= :day) order by s.id", Long.class)
                .setParameter("site", siteId).setParameter("enrolled", SubjectStatus.ENROLLED).setParameter("day", day).getResultList();
    }

    /** Of these sites, in the order of their ids. */
    public List<Subject> at(Collection<Long> siteIds) {
        return siteIds.isEmpty() ? List.of() : entityManager.createQuery("select s from Subject s where s.siteId in :sites order by s.id", Subject.class)
                .setParameter("sites", siteIds).getResultList();
    }

    /** Waits until no other act is at work on these subjects, and keeps others waiting until the transaction ends; raises nothing. */
    public void reserve(List<Subject> some) {
        some.stream().sorted(Comparator.comparing(Subject::id)).forEach(subject -> entityManager.refresh(subject, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Holds the subject in the same way, for an act that comes from a page of it.
     *
     * @param version of the subject when the page was made
     * @throws ChangedMeanwhile where it is another now; nothing is raised then
     */
    public void hold(Subject subject, long version) {
        holdUnraised(subject, version);
        ledger.raise(subject);
    }

    /** The same for an act that records nothing the protocol looks at: what else was made from that version stays good. */
    public void holdUnraised(Subject subject, long version) {
        entityManager.refresh(subject, LockModeType.PESSIMISTIC_WRITE);
        if (subject.version() != version) {
            throw new ChangedMeanwhile(subject);
        }
    }
}
