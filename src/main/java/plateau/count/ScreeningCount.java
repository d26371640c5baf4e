package plateau.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import plateau.protocol.FactKind;
import plateau.subject.MeasuredFact;
import plateau.subject.Subject;

/** The screening count: the latest count of a subject who is in screening. */
@ApplicationScoped
public class ScreeningCount implements MeasuredFact {

    @Inject
    PlateletCounts counts;

    @Override
    public FactKind kind() {
        return FactKind.PLATELET_COUNT;
    }

    @Override
    public Optional<BigDecimal> of(Subject subject) {
        return counts.lastOf(subject).map(PlateletCount::gigaPerLitre);
    }

    @Override
    public Optional<Instant> firstAt(Subject subject) {
        return counts.of(subject).stream().findFirst().map(PlateletCount::collectedAt);
    }

    @Override
    public String page(Subject subject) {
        return "subjects/" + subject.screeningNumber() + "/counts/"
                + counts.lastOf(subject).map(count -> String.valueOf(count.number())).orElse("new");
    }
}
