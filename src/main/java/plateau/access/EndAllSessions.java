package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Signs a person out of every browser. */
@ApplicationScoped
public class EndAllSessions {

    @Inject
    Sessions sessions;
    @Inject
    Ledger ledger;

    @Transactional
    public void endAllOf(Person person) {
        sessions.endAllOf(person.id());
        ledger.note(person.recordName(), "sign-out", "all sessions ended by an administrator");
    }
}
