package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** Declares a relapse under the signature of an investigator. */
@ApplicationScoped
public class DeclareRelapse {

    /** What the signature means. */
    public static final String MEANING = "I declare this relapse";

    @Inject
    Relapses relapses;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** @return false where it was declared or undone meanwhile, and so nothing was signed */
    @Transactional
    public boolean declare(Subject subject, Relapse relapse, Identity signer) {
        relapses.hold(relapse);
        if (!relapse.is(RelapseState.FOUND)) {
            return false;
        }
        ledger.change(relapse, null, row -> row.declare(subject, new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        return true;
    }
}
