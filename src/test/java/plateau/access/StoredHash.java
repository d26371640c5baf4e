package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Reads and sets the hash of a password, as an older version of the portal would have stored it. */
@ApplicationScoped
public class StoredHash {

    @Inject
    People people;
    @Inject
    Ledger ledger;

    public String of(String userName) {
        return people.named(userName).orElseThrow().passwordHash();
    }

    /** Gives the password a hash that is checked in the same way and takes a hundredth of the time. */
    @Transactional
    public boolean quicken(String userName, String password) {
        return set(userName, new Passwords.Argon2(64, 1).encryptPassword(password));
    }

    @Transactional
    public boolean set(String userName, String hash) {
        ledger.change(people.named(userName).orElseThrow(), "example", person -> person.strengthen(hash));
        return true;
    }
}
