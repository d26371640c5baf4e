package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Opens the closed account of a person again, with the password and the roles it had. */
@ApplicationScoped
public class ReactivatePerson {

    @Inject
    Ledger ledger;

    @Transactional
    public void reactivate(Person person) {
        ledger.change(person, null, p -> p.setActive(true));
    }
}
