package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** Takes the mark back that a value was compared with its source. */
@ApplicationScoped
public class TakeVerificationBack {

    @Inject
    Reviews reviews;
    @Inject
    Ledger ledger;

    @Transactional
    public void takeBack(Subject subject, Verification verification, String reason) {
        reviews.hold(verification);
        verification.about(subject);
        ledger.change(verification, reason, Verification::takeBack);
    }
}
