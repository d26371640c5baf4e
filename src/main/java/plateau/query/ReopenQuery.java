package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.subject.Subject;

/** Opens a query again whose answer does not settle it, or that was closed too early. */
@ApplicationScoped
public class ReopenQuery {

    @Inject
    Conversation conversation;

    /** @param version of the query as the monitor saw it @return whether it still was so, and is open now */
    @Transactional
    public boolean reopen(Subject subject, Query query, long version, String words) {
        return conversation.add(subject, query, version, Said.of(QueryAct.REOPENED, words));
    }
}
