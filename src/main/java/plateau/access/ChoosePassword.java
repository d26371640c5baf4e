package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import plateau.audit.Ledger;

/** Gives a person the password they chose and ends all their sessions but this one. */
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

    @Transactional
    public void choose(Identity identity, String password) {
        Person person = people.get(identity.personId());
        ledger.change(person, "chosen by the person", p -> p.choosePassword(Passwords.hash(password)));
        sessions.endAllOfButThisOne(identity);
    }
}
