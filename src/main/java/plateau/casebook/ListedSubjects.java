package plateau.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import plateau.access.SiteScope;
import plateau.page.Paging;
import plateau.site.Site;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/** The subjects as a list: found, sorted and cut into pages by the database. */
@ApplicationScoped
public class ListedSubjects {

    /** Where a query orders by a subquery, EclipseLink writes what is asked for into the SQL unless it is told to bind it. */
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    @Inject
    EntityManager entityManager;

    public long count(SubjectSearch search, SiteScope scope, List<Site> sites) {
        return asked(entityManager.createQuery("select count(s)" + SubjectSort.FOUND, Long.class), search, scope, sites).getSingleResult();
    }

    public List<Subject> page(SubjectSearch search, SiteScope scope, List<Site> sites, Paging paging) {
        return asked(entityManager.createQuery(search.sort().query(), Subject.class), search, scope, sites)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, SubjectSearch search, SiteScope scope, List<Site> sites) {
        long site = search.site().flatMap(number -> sites.stream().filter(each -> each.number().equals(number)).findFirst()).map(Site::id).orElse(0L);
        return query.setHint(BIND, "true")
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .setParameter("anySite", search.site().isEmpty())
                .setParameter("site", site)
                .setParameter("anyStatus", search.status().isEmpty())
                .setParameter("status", search.status().orElse(SubjectStatus.SCREENING))
                .setParameter("anyNumber", search.number().isEmpty())
                .setParameter("number", search.number().toLowerCase(Locale.ROOT));
    }
}
