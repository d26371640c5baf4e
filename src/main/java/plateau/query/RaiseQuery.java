package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.site.SiteNumbering;
import plateau.site.Sites;
import plateau.subject.Subject;

/** Asks the site about a value, a visit or a subject. */
@ApplicationScoped
public class RaiseQuery {

    @Inject
    EntityManager entityManager;
    @Inject
    Sites sites;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public Query raise(Subject subject, Value value, String question) {
        String number = "%s-Q%04d".formatted(sites.get(subject.siteId()).number(), sites.next(subject.siteId(), SiteNumbering.QUERY));
        Query query = ledger.record(new Query(subject, number, value, question, author.who(), clock.instant()));
        // its first message refers to the row
        entityManager.flush();
        ledger.record(new QueryMessage(subject, query, Said.of(QueryAct.RAISED, question), author.who(), clock.instant()));
        return query;
    }
}
