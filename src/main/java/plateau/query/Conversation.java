package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** Adds what is said to a query, in the transaction of the act that says it. */
@ApplicationScoped
class Conversation {

    @Inject
    Reviews reviews;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @return whether the query still was as the person saw it; nothing is said where not */
    boolean add(Subject subject, Query query, long version, Said said) {
        reviews.hold(query);
        if (query.version() != version || !said.act().isPossibleIn(query.state())) {
            return false;
        }
        ledger.change(query, null, asked -> asked.say(subject, said, author.who(), clock.instant()));
        ledger.record(new QueryMessage(subject, query, said, author.who(), clock.instant()));
        return true;
    }
}
