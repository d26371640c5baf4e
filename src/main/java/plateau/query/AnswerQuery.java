package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.subject.Subject;

/** Answers a query for the site: confirms the value, or says which version of it the correction made. */
@ApplicationScoped
public class AnswerQuery {

    @Inject
    Conversation conversation;

    /** @param version of the query as the site saw it @return whether it still was open and so, and is answered now */
    @Transactional
    public boolean answer(Subject subject, Query query, long version, Said answer) {
        return conversation.add(subject, query, version, answer);
    }
}
