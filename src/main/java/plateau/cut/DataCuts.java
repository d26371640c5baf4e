package plateau.cut;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Paging;
import plateau.page.Refusal;

/** The data cuts of the study. Each is seen by those who may see all of its sites. */
@ApplicationScoped
public class DataCuts {

    private static final String SEEN = " (:whole = true or not exists (select x from CutSite x where x.cutId = c.id and x.siteId not in :sites))";
    private static final String WITH_PROGRESS = "select c, p from DataCut c, CutProgress p where p.cutId = c.id and";

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    /** A cut with how far it is. */
    public record Standing(DataCut cut, CutProgress progress, Instant now) {

        /** Whether it is being taken now. */
        public boolean isUnderWay() {
            return cut.is(CutState.TAKING) && !progress.isSilentAt(now);
        }

        /** Whether the portal that took it ended before it was done. */
        public boolean isStopped() {
            return cut.is(CutState.TAKING) && progress.isSilentAt(now);
        }
    }

    /** @throws Refusal not found, the same for one with a site that the person may not see as for none */
    public Standing open(String number, Permission permission) {
        return seen(entityManager.createQuery(WITH_PROGRESS + " c.number = :number and" + SEEN, Object[].class), currentPerson.scope(permission))
                .setParameter("number", number)
                .getResultStream().findFirst().map(this::standing).orElseThrow(Refusal::notFound);
    }

    public Optional<DataCut> numbered(String number) {
        return entityManager.createQuery("select c from DataCut c where c.number = :number", DataCut.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    public long count(SiteScope scope) {
        return seen(entityManager.createQuery("select count(c) from DataCut c where" + SEEN, Long.class), scope).getSingleResult();
    }

    /** One page, the newest first. */
    public List<Standing> list(SiteScope scope, Paging paging) {
        return seen(entityManager.createQuery(WITH_PROGRESS + SEEN + " order by c.askedAt desc, c.id desc", Object[].class), scope)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS)
                .getResultStream().map(this::standing).toList();
    }

    /** The one that is being taken for a person. */
    public Optional<DataCut> underWayFor(long personId) {
        return entityManager.createQuery(WITH_PROGRESS + " c.state = :taking and c.personId = :person", Object[].class)
                .setParameter("taking", CutState.TAKING)
                .setParameter("person", personId)
                .getResultStream().map(this::standing).filter(Standing::isUnderWay).map(Standing::cut).findFirst();
    }

    /** The numbers of the sites in it, in their order. */
    public List<String> siteNumbers(DataCut cut) {
        return siteNumbers(List.of(cut)).getOrDefault(cut.id(), List.of());
    }

    /** The same of several, by the id of the cut. */
    public Map<Long, List<String>> siteNumbers(Collection<DataCut> some) {
        return some.isEmpty() ? Map.of() : entityManager.createQuery("select x.cutId, s.number from CutSite x, Site s where s.id = x.siteId and x.cutId in :cuts order by s.number", Object[].class)
                .setParameter("cuts", some.stream().map(DataCut::id).toList())
                .getResultStream().collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    List<Long> siteIds(DataCut cut) {
        return entityManager.createQuery("select x.siteId from CutSite x where x.cutId = :cut order by x.siteId", Long.class)
                .setParameter("cut", cut.id()).getResultList();
    }

    DataCut get(long id) {
        return entityManager.find(DataCut.class, id);
    }

    CutProgress progress(long cutId) {
        return entityManager.find(CutProgress.class, cutId);
    }

    /** Some of its bytes, from number 0; nothing after the last. */
    Optional<byte[]> part(DataCut cut, int number) {
        return entityManager.createQuery("select p.content from CutPart p where p.cutId = :cut and p.number = :number", byte[].class)
                .setParameter("cut", cut.id())
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** Draws the next number. Its row stays locked until the act's transaction ends, so that none is given twice or left out. */
    int nextNumber() {
        return entityManager.find(CutCounter.class, CutCounter.ONLY, LockModeType.PESSIMISTIC_WRITE).next();
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, SiteScope scope) {
        return query.setParameter("whole", scope.wholeStudy()).setParameter("sites", scope.idsForQuery());
    }

    private Standing standing(Object[] row) {
        return new Standing((DataCut) row[0], (CutProgress) row[1], clock.instant());
    }
}
