package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.audit.RecordName;
import plateau.protocol.Fact;
import plateau.subject.ScreeningAnswer;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;

/** What was answered at screening; each entry in the audit trail about an answer is a version of it. */
@ApplicationScoped
public class ScreeningFacts implements ValuesOfKind {

    @Inject
    ScreeningRecords records;
    @Inject
    AuditTrail auditTrail;

    @Override
    public TargetKind kind() {
        return TargetKind.SCREENING_FACT;
    }

    @Override
    public Optional<Value> find(Subject subject, Target target) {
        return named(subject, target.ref()).map(fact -> new Value(target, "Screening: " + fact.name(), history(subject, fact).size()));
    }

    public Optional<Fact> named(Subject subject, String id) {
        return records.of(subject).screening().facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** What was written about it, the newest first. */
    public List<AuditEntry> history(Subject subject, Fact fact) {
        RecordName name = fact.kind().isOfPerson() ? subject.recordName() : ScreeningAnswer.nameOf(subject, fact.id());
        String field = ScreeningAnswer.fieldOf(fact);
        return auditTrail.of(name).stream().filter(entry -> entry.field().equals(field)).toList();
    }
}
