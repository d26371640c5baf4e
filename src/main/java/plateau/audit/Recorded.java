package plateau.audit;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/** A row whose every field is in the audit trail. It is written by the {@link Ledger} or not at all. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    @SequenceGenerator(name = "record_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Transient
    private boolean inLedger;
    // a raised version is written by every flush until the transaction ends, not by the next one only
    @Transient
    private boolean raised;

    public Long id() {
        return id;
    }

    /** Rises with every change; a form carries the one it was made for. */
    public long version() {
        return version;
    }

    /** How the audit trail names this row. */
    public abstract RecordName recordName();

    void openInLedger() {
        inLedger = true;
    }

    void raiseInLedger() {
        raised = true;
    }

    @PrePersist
    @PreUpdate
    void refuseOutsideLedger() {
        if (!inLedger && !raised) {
            throw new IllegalStateException("Written past the Ledger: " + recordName());
        }
    }
}
