package plateau.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.page.Written;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Value;
import plateau.query.ValuesOfKind;
import plateau.subject.Subject;

/** Bleedings, as queries name them. */
@ApplicationScoped
public class BleedingValues implements ValuesOfKind {

    @Inject
    Bleedings facts;

    @Override
    public TargetKind kind() {
        return TargetKind.BLEEDING;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        return target.number().flatMap(number -> facts.numbered(subject, number)).map(fact -> new Value(target,
                "Bleeding: %s, %s%s".formatted(fact.words(), Written.date(fact.happenedOn()), fact.isRemoved() ? ", removed" : ""), fact.revision()));
    }
}
