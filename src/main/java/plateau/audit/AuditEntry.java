package plateau.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One field written once: old and new value, who, in which role, when (UTC) and why. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
    @SequenceGenerator(name = "audit_entry_id", sequenceName = "audit_entry_id", allocationSize = 50)
    private Long id;
    @Column(name = "at_utc")
    private Instant at;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "person_name")
    private String personName;
    private String role;
    @Column(name = "site_id")
    private Long siteId;
    private String subject;
    private String thing;
    @Column(name = "thing_key")
    private String key;
    private String field;
    @Column(name = "old_value")
    private String oldValue;
    @Column(name = "new_value")
    private String newValue;
    private String reason;
    @Column(name = "request_id")
    private String requestId;

    protected AuditEntry() {
    }

    AuditEntry(RecordName name, Change change, Author.Who who, Instant at, String requestId) {
        this.at = at;
        this.personId = who.personId();
        this.personName = who.name();
        this.role = who.role();
        this.siteId = name.siteId().orElse(null);
        this.subject = name.subject().orElse(null);
        this.thing = name.thing();
        this.key = name.key();
        this.field = change.field();
        this.oldValue = change.oldValue();
        this.newValue = change.newValue();
        this.reason = change.reason();
        this.requestId = requestId;
    }

    /** One field's change; a value is null where there was or is none. */
    record Change(String field, String oldValue, String newValue, String reason) {
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String personName() {
        return personName;
    }

    public String role() {
        return role;
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<Long> siteId() {
        return Optional.ofNullable(siteId);
    }

    public String thing() {
        return thing;
    }

    public String key() {
        return key;
    }

    public String field() {
        return field;
    }

    public Optional<String> oldValue() {
        return Optional.ofNullable(oldValue);
    }

    public Optional<String> newValue() {
        return Optional.ofNullable(newValue);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What everything that was written by one click has in common. */
    public String requestId() {
        return requestId;
    }
}
