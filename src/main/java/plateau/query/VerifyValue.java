package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** Marks that a value as it stands is what its source says. */
@ApplicationScoped
public class VerifyValue {

    @Inject
    Reviews reviews;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public void verify(Subject subject, Value value) {
        Optional<Verification> before = reviews.of(subject).verifications().stream()
                .filter(mark -> mark.target().equals(value.target())).findFirst();
        if (before.isEmpty()) {
            ledger.record(new Verification(subject, value, author.who(), clock.instant()));
        } else {
            reviews.hold(before.get());
            before.get().about(subject);
            ledger.change(before.get(), null, mark -> mark.renew(value, author.who(), clock.instant()));
        }
    }
}
