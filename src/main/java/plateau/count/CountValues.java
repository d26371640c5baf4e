package plateau.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.page.Written;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Value;
import plateau.query.ValuesOfKind;
import plateau.subject.Subject;

/** Platelet counts, as queries name them. */
@ApplicationScoped
public class CountValues implements ValuesOfKind {

    @Inject
    PlateletCounts counts;

    @Override
    public TargetKind kind() {
        return TargetKind.PLATELET_COUNT;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        return target.number().flatMap(number -> counts.numbered(subject, number)).map(count -> new Value(target,
                "Platelet count %s ×10⁹/L, collected %s%s".formatted(Written.number(count.gigaPerLitre()), Written.date(count.collectedOn()),
                        count.isRemoved() ? ", removed" : ""), count.revision()));
    }
}
