package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Value;
import plateau.query.ValuesOfKind;
import plateau.subject.Subject;

/** Dose decisions, as queries name them. */
@ApplicationScoped
public class DecisionValues implements ValuesOfKind {

    /** A signed decision is never changed. */
    public static final int ONLY_VERSION = 1;

    @Inject
    DoseDecisions decisions;

    @Override
    public TargetKind kind() {
        return TargetKind.DOSE_DECISION;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        return target.number().flatMap(number -> decisions.numbered(subject, number)).map(decision -> new Value(target,
                "Dose decision %d: %s".formatted(decision.number(), decision.choice().words()), ONLY_VERSION));
    }
}
