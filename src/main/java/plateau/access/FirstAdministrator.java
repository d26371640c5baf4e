package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes the account that makes all others, once, in a portal that nobody can use yet. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    People people;
    @Inject
    OpenAccount openAccount;

    /** @return the one-time secret, where the account was made now */
    @Transactional
    public Optional<String> make() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(openAccount.withSecret("admin", "First administrator",
                new OpenAccount.Grant(Role.ADMINISTRATOR, Optional.empty())));
    }
}
