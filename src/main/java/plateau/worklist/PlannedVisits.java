package plateau.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.site.Site;

/** What is planned at a site from one day to another, day by day. */
@ApplicationScoped
public class PlannedVisits {

    @Inject
    EntityManager entityManager;

    public List<PlannedVisit> at(Site site, LocalDate from, LocalDate to) {
        return entityManager.createQuery("select r, s, i from SubjectSchedule r, Subject s, Site i where s.id = r.subjectId and i.id = r.siteId and r.siteId = :site"
                        + " and (r.countDue between :from and :to or r.countLatest between :from and :to or r.stepOn between :from and :to"
                        + " or r.weekEightOn between :from and :to or r.stageEndsOn between :from and :to) order by s.screeningNumber", Object[].class)
                .setParameter("site", site.id()).setParameter("from", from).setParameter("to", to)
                .getResultStream().map(ScheduledSubject::of).flatMap(PlannedVisits::visits)
                .filter(visit -> !visit.on().isBefore(from) && !visit.on().isAfter(to))
                .sorted(Comparator.comparing(PlannedVisit::on).thenComparing(PlannedVisit::kind)).toList();
    }

    private static Stream<PlannedVisit> visits(ScheduledSubject each) {
        return Stream.of(
                each.schedule().count().map(count -> new PlannedVisit(count.due(), PlannedVisit.Kind.COUNT, each)),
                each.schedule().count().filter(count -> count.latest().isAfter(count.due())).map(count -> new PlannedVisit(count.latest(), PlannedVisit.Kind.LAST_DAY, each)),
                each.schedule().step().map(step -> new PlannedVisit(step.on(), PlannedVisit.Kind.STEP, each)),
                each.schedule().weekEightOn().map(day -> new PlannedVisit(day, PlannedVisit.Kind.WEEK_8, each)),
                each.schedule().stageEndsOn().map(day -> new PlannedVisit(day, PlannedVisit.Kind.STAGE_END, each)))
                .flatMap(Optional::stream);
    }
}
