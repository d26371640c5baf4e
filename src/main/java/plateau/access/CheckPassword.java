package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.audit.RecordName;

/** Asks the person at the keyboard for the password again, before a signature or a change of the account. */
@ApplicationScoped
public class CheckPassword {

    @Inject
    People people;
    @Inject
    BackOff backOff;
    @Inject
    Ledger ledger;
    @Inject
    Sessions sessions;

    /**
     * Renews the key of the session where the password is right.
     *
     * @return why the password was not accepted, or nothing where it is right
     */
    @Transactional
    public Optional<String> problem(Identity identity, String password) {
        List<BackOff.Source> source = List.of(BackOff.Source.ofOne("signature of " + identity.userName()));
        Duration wait = backOff.waitFor(source);
        if (!wait.isZero()) {
            return Optional.of("Too many wrong passwords. Wait " + wait.toSeconds() + " seconds and try again.");
        }
        if (password.isEmpty()) {
            return Optional.of("Enter your password.");
        }
        if (Passwords.matches(password, people.get(identity.personId()).passwordHash())) {
            sessions.renew(identity);
            return Optional.empty();
        }
        backOff.failed(source);
        ledger.note(RecordName.ofStudy("person", identity.userName()), "signature", "refused, wrong password");
        return Optional.of("This is not your password. Nothing was signed.");
    }
}
