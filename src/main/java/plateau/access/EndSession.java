package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;
import plateau.audit.RecordName;

/** Signs a browser out, this one or another of the same person. */
@ApplicationScoped
public class EndSession {

    @Inject
    Sessions sessions;
    @Inject
    Ledger ledger;

    @Transactional
    public void end(Identity identity, long sessionId) {
        if (sessions.of(identity.personId()).stream().anyMatch(session -> session.id() == sessionId)) {
            sessions.end(sessionId);
            ledger.note(RecordName.ofStudy("person", identity.userName()), "sign-out", "session ended");
        }
    }
}
