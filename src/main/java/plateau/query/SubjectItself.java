package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plateau.subject.Subject;

/** A subject as a whole. */
@ApplicationScoped
public class SubjectItself implements ValuesOfKind {

    @Override
    public TargetKind kind() {
        return TargetKind.SUBJECT;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        return Optional.of(target).filter(Target.SUBJECT::equals).map(whole -> new Value(whole, "Subject " + subject.number(), 0));
    }
}
