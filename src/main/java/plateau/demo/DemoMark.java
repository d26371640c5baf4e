package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.AuditTrail;
import plateau.audit.Ledger;
import plateau.audit.RecordName;

/** The entry of the audit trail that says that a demo was made to its end. */
@ApplicationScoped
class DemoMark {

    private static final RecordName DEMO = RecordName.ofStudy("demo trial", "demo");

    @Inject
    Ledger ledger;
    @Inject
    AuditTrail auditTrail;

    @ActivateRequestContext
    @Transactional
    public void set(int entries) {
        ledger.note(DEMO, "made", entries + " acts of invented people for invented subjects");
    }

    @ActivateRequestContext
    public boolean isSet() {
        return auditTrail.count(DEMO) > 0;
    }
}
