package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A signed-in browser, known by the hash of what its cookie holds. It lies in the database, so every node of the portal
 * knows it, and it ends after 30 idle minutes, after 12 hours, or when somebody ends it.
 */
@Entity
@Table(name = "session")
public class Session {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    /** Uses within this time of the last noted one are not noted, which spares a write on most pages. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "key_hash")
    private String keyHash;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    private String browser;

    protected Session() {
    }

    Session(String keyHash, long personId, Instant now, String browser) {
        this.keyHash = keyHash;
        this.personId = personId;
        this.startedAt = now;
        this.lastUsedAt = now;
        this.browser = browser;
    }

    boolean isOver(Instant now) {
        return now.isAfter(lastUsedAt.plus(IDLE)) || now.isAfter(startedAt.plus(LONGEST));
    }

    boolean isUseWorthNoting(Instant now) {
        return now.isAfter(lastUsedAt.plus(NOTED_EVERY));
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public String browser() {
        return browser;
    }
}
