package plateau.cut;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import plateau.deviation.Deviation;
import plateau.query.Query;
import plateau.relapse.Relapse;
import plateau.safety.Bleeding;
import plateau.safety.Rescue;
import plateau.safety.SafetyFact;
import plateau.site.Site;
import plateau.subject.Subject;
import plateau.taper.Taper;

/** The subjects of some sites in a snapshot of the database, each with everything that is stored for it; some are in memory at a time. */
final class SnapshotSubjects {

    private static final int AT_ONCE = 100;

    private final EntityManager snapshot;
    private final Collection<Long> siteIds;
    private final Coding coding;

    SnapshotSubjects(EntityManager snapshot, Collection<Long> siteIds, Coding coding) {
        this.snapshot = snapshot;
        this.siteIds = siteIds;
        this.coding = coding;
    }

    /** The rows as the database counts them. */
    RowCounts count() {
        RowCounts counts = new RowCounts();
        counts.add(RowKind.SUBJECTS, number("select count(s) from Subject s where s.siteId in :sites"));
        counts.add(RowKind.ANSWERS, number("select count(x) from ScreeningAnswer x, Subject s where s.id = x.subjectId and s.siteId in :sites and x.answer is not null"));
        counts.add(RowKind.COUNTS, number("select count(x) from PlateletCount x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.DECISIONS, number("select count(x) from DoseDecision x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.TAPERS, number("select count(x) from Taper x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.RELAPSES, number("select count(x) from Relapse x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.BLEEDINGS, number("select count(x) from Bleeding x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.RESCUES, number("select count(x) from Rescue x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.DEVIATIONS, number("select count(x) from Deviation x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        counts.add(RowKind.QUERIES, number("select count(x) from Query x, Subject s where s.id = x.subjectId and s.siteId in :sites"));
        return counts;
    }

    /** In the order of their numbers. */
    List<StudySite> sites() {
        return snapshot.createQuery("select s from Site s where s.id in :sites order by s.number", Site.class)
                .setParameter("sites", siteIds).getResultStream().map(StudySite::of).toList();
    }

    /** Goes through them in the order of their screening numbers. */
    void each(Consumer<CutSubject> reader) {
        Map<Long, Site> sites = snapshot.createQuery("select s from Site s where s.id in :sites", Site.class)
                .setParameter("sites", siteIds).getResultStream().collect(toMap(Site::id, site -> site));
        List<Subject> some = after("");
        while (!some.isEmpty()) {
            SubjectRows rows = rows(some.stream().map(Subject::id).toList());
            some.forEach(subject -> reader.accept(new CodedSubject(subject, sites.get(subject.siteId()), rows, coding).coded()));
            snapshot.clear();
            some = after(some.get(some.size() - 1).screeningNumber());
        }
    }

    private List<Subject> after(String screeningNumber) {
        return snapshot.createQuery("select s from Subject s where s.siteId in :sites and s.screeningNumber > :last order by s.screeningNumber", Subject.class)
                .setParameter("sites", siteIds)
                .setParameter("last", screeningNumber)
                .setMaxResults(AT_ONCE).getResultList();
    }

    private SubjectRows rows(List<Long> ids) {
        List<SafetyFact<?>> safety = safety(ids);
        return new SubjectRows(
                by(AnswerRow::subjectId, ids, snapshot.createQuery("select new plateau.cut.AnswerRow(a.subjectId, a.fact, a.answer) from ScreeningAnswer a"
                        + " where a.subjectId in :subjects and a.answer is not null order by a.subjectId, a.fact", AnswerRow.class)),
                by(CountRow::subjectId, ids, snapshot.createQuery("select new plateau.cut.CountRow(c.subjectId, c.number, c.revision, c.latest, c.removed, c.typedValue, c.unit,"
                        + " c.gigaPerLitre, c.collectedAt, c.collectedOn, c.source, c.correctionReason, c.recordedBy, c.recordedAt) from PlateletCount c where c.subjectId in :subjects"
                        + " order by c.subjectId, c.collectedAt, c.number, c.revision", CountRow.class)),
                by(DecisionRow::subjectId, ids, snapshot.createQuery("select new plateau.cut.DecisionRow(d.subjectId, d.number, d.decidedOn, d.stage, d.doseMg, d.everyDays,"
                        + " d.offReason, d.askedDoseMg, d.askedEveryDays, d.rule, d.protocol, d.protocolVersion, d.reason, d.signedName, d.signedAt, d.meaning)"
                        + " from DoseDecision d where d.subjectId in :subjects order by d.subjectId, d.number", DecisionRow.class)),
                by(Taper::subjectId, ids, snapshot.createQuery("select t from Taper t where t.subjectId in :subjects order by t.subjectId, t.number", Taper.class)),
                by(Relapse::subjectId, ids, snapshot.createQuery("select r from Relapse r where r.subjectId in :subjects order by r.subjectId, r.taperNumber", Relapse.class)),
                safety.stream().filter(Bleeding.class::isInstance).map(Bleeding.class::cast).collect(groupingBy(Bleeding::subjectId)),
                safety.stream().filter(Rescue.class::isInstance).map(Rescue.class::cast).collect(groupingBy(Rescue::subjectId)),
                by(Deviation::subjectId, ids, snapshot.createQuery("select d from Deviation d where d.subjectId in :subjects order by d.subjectId, d.occurredOn, d.number", Deviation.class)),
                by(Query::subjectId, ids, snapshot.createQuery("select q from Query q where q.subjectId in :subjects order by q.subjectId, q.at, q.number", Query.class)));
    }

    /** Both kinds lie in one table. */
    @SuppressWarnings("rawtypes")
    private List<SafetyFact<?>> safety(List<Long> ids) {
        TypedQuery<SafetyFact> query = snapshot.createQuery("select f from SafetyFact f where f.subjectId in :subjects"
                + " order by f.subjectId, f.happenedOn, f.number, f.revision", SafetyFact.class).setParameter("subjects", ids);
        return query.getResultStream().<SafetyFact<?>>map(fact -> fact).toList();
    }

    private static <T> Map<Long, List<T>> by(Function<T, Long> subjectId, List<Long> ids, TypedQuery<T> query) {
        return query.setParameter("subjects", ids).getResultStream().collect(groupingBy(subjectId));
    }

    private long number(String jpql) {
        return snapshot.createQuery(jpql, Long.class).setParameter("sites", siteIds).getSingleResult();
    }
}
