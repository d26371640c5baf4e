package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;
import plateau.page.Randoms;
import plateau.page.Refusal;

/** Puts a one-time secret in place of a person's password signs them out everywhere, and ends the tokens of their programs. */
@ApplicationScoped
public class ResetPassword {

    @Inject
    Sessions sessions;
    @Inject
    RevokeToken revokeToken;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @return the one-time secret */
    @Transactional
    public String reset(Identity by, Person person) {
        if (by.is(person)) {
            // otherwise a session left open would be enough to take the account over
            throw Refusal.wrongOrder("Nobody resets their own password.", "Choose a new one on your account page, where you enter the present one.");
        }
        if (!person.isActive()) {
            throw Refusal.wrongOrder("The account is deactivated, so a one-time secret would open nothing.", "Reactivate the account first.");
        }
        String secret = Randoms.token();
        ledger.change(person, "reset by an administrator",
                p -> p.reset(Passwords.hash(secret), clock.instant().plus(OpenAccount.SECRET_LIFE)));
        sessions.endAllOf(person.id());
        revokeToken.revokeAllOf(person);
        return secret;
    }
}
