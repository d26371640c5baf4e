package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import plateau.audit.Ledger;
import plateau.page.Randoms;

/** Makes a token for a program. */
@ApplicationScoped
public class MakeToken {

    /** So that it is known as one wherever it turns up. */
    static final String BEGINNING = "plateau_";

    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @return what the program is given; it is stored nowhere */
    @Transactional
    public String make(Identity identity, String name, Duration life) {
        String key = BEGINNING + Randoms.key();
        ProgramToken token = ledger.record(new ProgramToken(identity, name, Fingerprint.of(key), clock.instant(), life));
        ledger.keep(new TokenUse(token));
        return key;
    }
}
