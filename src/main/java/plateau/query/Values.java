package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.page.Refusal;
import plateau.subject.Subject;

/** Everything of a subject that a query can be about. */
@ApplicationScoped
public class Values {

    @Inject
    @Any
    Instance<ValuesOfKind> kinds;

    /** @throws Refusal not found, where the subject has no such value */
    public Value get(Subject subject, Target target) {
        return find(subject, target).orElseThrow(Refusal::notFound);
    }

    public Optional<Value> find(Subject subject, Target target) {
        return kinds.stream().filter(values -> values.kind() == target.kind()).findFirst().flatMap(values -> values.find(subject, target));
    }
}
