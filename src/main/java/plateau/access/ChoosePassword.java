package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import plateau.audit.Ledger;

/** Gives a person the password they chose and ends all their sessions but the new one. */
@ApplicationScoped
public class ChoosePassword {

    @Inject
    People people;
    @Inject
    Sessions sessions;
    @Inject
    Ledger ledger;

    /** @return why the password may not be chosen */
    public Optional<String> refusal(Identity identity, String password) {
        return Passwords.refusal(password, identity.userName());
    }

    /** @return the key of the session that goes on */
    @Transactional
    public String choose(Identity identity, String password, String browser) {
        Person person = people.get(identity.personId());
        ledger.change(person, "chosen by the person", p -> p.choosePassword(Passwords.hash(password)));
        sessions.endAllOf(person.id());
        return sessions.start(person, browser);
    }
}
