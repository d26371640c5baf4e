package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Changes the full name of a person; what they did before keeps the name they had then. */
@ApplicationScoped
public class RenamePerson {

    @Inject
    Ledger ledger;

    @Transactional
    public void rename(Person person, String fullName) {
        ledger.change(person, null, p -> p.rename(fullName));
    }
}
