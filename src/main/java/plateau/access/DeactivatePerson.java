package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;
import plateau.page.Refusal;

/** Closes the account of a person, signs them out everywhere and revokes the tokens of their programs. What they recorded stays, under their name. */
@ApplicationScoped
public class DeactivatePerson {

    @Inject
    LastAdministrator lastAdministrator;
    @Inject
    Sessions sessions;
    @Inject
    RevokeToken revokeToken;
    @Inject
    Ledger ledger;

    @Transactional
    public void deactivate(Identity by, Person person) {
        lastAdministrator.protect(person);
        if (by.is(person)) {
            throw Refusal.wrongOrder("Nobody deactivates their own account.", "Ask another administrator to do it.");
        }
        ledger.change(person, null, p -> p.setActive(false));
        sessions.endAllOf(person.id());
        revokeToken.revokeAllOf(person);
    }
}
