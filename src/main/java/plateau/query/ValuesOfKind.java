package plateau.query;

import java.util.Optional;
import plateau.subject.Subject;

/** Where the values of one kind are recorded; each feature tells of its own. */
public interface ValuesOfKind {

    TargetKind kind();

    /** As it stands now, a removed one included; none where the subject has no such value. */
    Optional<Value> find(Subject subject, Target target);
}
