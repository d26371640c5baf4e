package plateau.schedule;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import plateau.audit.Ledger;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** The steps of a sweep, each in a request and a transaction of its own, so that no subject is held while others are swept. */
@ApplicationScoped
class SiteSweeps {

    /** A subject who left is looked at until what was left undone before that is known, and long after. */
    private static final int DAYS_AFTER_END = 90;

    @Inject
    EntityManager entityManager;
    @Inject
    Sites sites;
    @Inject
    Subjects subjects;
    @Inject
    SweepSubject sweepSubject;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** A site whose calendar shows another day than at its last sweep. */
    record DueSite(long id, LocalDate today) {
    }

    @ActivateRequestContext
    public List<DueSite> due() {
        Map<Long, LocalDate> swept = entityManager.createQuery("select s from SiteSweep s", SiteSweep.class)
                .getResultStream().collect(toMap(SiteSweep::siteId, SiteSweep::sweptOn));
        return sites.all().stream().map(this::today).filter(site -> !site.today().equals(swept.get(site.id()))).toList();
    }

    private DueSite today(Site site) {
        return new DueSite(site.id(), site.dateAt(clock.instant()));
    }

    @ActivateRequestContext
    public List<Long> subjectsOf(DueSite site) {
        return subjects.enrolledOrEndedSince(site.id(), site.today().minusDays(DAYS_AFTER_END));
    }

    @ActivateRequestContext
    @Transactional
    public void sweep(long subjectId) {
        Subject subject = subjects.find(subjectId).orElseThrow();
        subjects.holdUnraised(subject);
        sweepSubject.sweep(subject);
    }

    @ActivateRequestContext
    @Transactional
    public void reach(DueSite site) {
        SiteSweep known = entityManager.find(SiteSweep.class, site.id());
        if (known == null) {
            ledger.keep(new SiteSweep(site.id(), site.today()));
        } else {
            known.reach(site.today());
        }
    }
}
