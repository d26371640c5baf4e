package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.page.Randoms;

/** Opens an account for a person. */
@ApplicationScoped
public class OpenAccount {

    static final Duration SECRET_LIFE = Duration.ofDays(7);

    @Inject
    Ledger ledger;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Clock clock;

    /** A role at a site, or for the whole study. */
    public record Grant(Role role, Optional<Long> siteId) {

        public Grant {
            if (role.isOfStudy() && siteId.isPresent()) {
                throw new IllegalArgumentException("Nobody is " + role.label() + " at a single site");
            }
        }
    }

    /** @return the one-time secret that the person signs in with first */
    @Transactional
    public String withSecret(String userName, String fullName, Grant... grants) {
        String secret = Randoms.token();
        Person person = new Person(userName, fullName);
        person.reset(Passwords.hash(secret), clock.instant().plus(SECRET_LIFE));
        record(person, grants);
        return secret;
    }

    /** For accounts whose password is known from elsewhere, such as those of the demo. */
    @Transactional
    public Person withPassword(String userName, String fullName, String password, Grant... grants) {
        Person person = new Person(userName, fullName);
        person.choosePassword(Passwords.hash(password));
        record(person, grants);
        return person;
    }

    private void record(Person person, Grant... grants) {
        ledger.record(person);
        ledger.keep(new LastSignIn(person));
        for (Grant grant : grants) {
            roleGrants.add(person, grant);
        }
    }
}
