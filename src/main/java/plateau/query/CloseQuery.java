package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.subject.Subject;

/** Closes a query for its monitor. */
@ApplicationScoped
public class CloseQuery {

    @Inject
    Conversation conversation;

    /** @param version of the query as the monitor saw it @return whether it still was so, and is closed now */
    @Transactional
    public boolean close(Subject subject, Query query, long version, String words) {
        return conversation.add(subject, query, version, Said.of(QueryAct.CLOSED_IT, words));
    }
}
