package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.page.Randoms;

/** Makes the account that makes all others, once, in a portal that nobody can use yet. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    People people;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @return the one-time secret, where the account was made now */
    @Transactional
    public Optional<String> make() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        String secret = Randoms.token();
        Person person = new Person("admin", "First administrator");
        person.reset(Passwords.hash(secret), clock.instant().plus(LIFE));
        ledger.record(person);
        ledger.record(new RoleGrant(person, Role.ADMINISTRATOR, Optional.empty()));
        return Optional.of(secret);
    }
}
