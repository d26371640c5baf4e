package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** Puts a choice of regimen before the investigator, in place of any that waits already. */
@ApplicationScoped
public class PrepareDose {

    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public void prepare(Subject subject, Adherence adherence, DoseChoice choice) {
        DosePreparation preparation = decisions.preparedFor(subject).orElseGet(() -> new DosePreparation(subject));
        boolean isNew = preparation.id() == null;
        Consumer<DosePreparation> fill = p -> p.prepare(askProtocol.today(subject), adherence, choice.code(),
                subject.version(), author.who().name(), clock.instant());
        if (isNew) {
            fill.accept(preparation);
            ledger.record(preparation);
        } else {
            ledger.change(preparation, null, fill);
        }
    }
}
