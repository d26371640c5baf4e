package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;

/** Ends a token at once. */
@ApplicationScoped
public class RevokeToken {

    @Inject
    ProgramTokens tokens;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** Nothing happens where the token is another person's or ended already. */
    @Transactional
    public void revoke(Identity identity, long tokenId) {
        tokens.of(identity.personId()).stream().map(ProgramTokens.Used::token).filter(token -> token.id() == tokenId && token.isGood(clock.instant()))
                .findFirst().ifPresent(this::revoke);
    }

    void revokeAllOf(Person person) {
        tokens.of(person.id()).stream().map(ProgramTokens.Used::token).filter(token -> token.isGood(clock.instant())).forEach(this::revoke);
    }

    private void revoke(ProgramToken token) {
        ledger.change(token, null, one -> one.revoke(clock.instant()));
    }
}
