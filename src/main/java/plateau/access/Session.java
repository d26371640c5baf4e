package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import plateau.page.Randoms;

/**
 * A signed-in browser, known by the hash of what its cookie holds. It lies in the database, so every node of the portal
 * knows it, and it ends after 30 idle minutes, after 12 hours, or when somebody ends it. The password given again renews
 * its key; the former key is good until the new one is used, and for seconds at most, for what the browser has sent already.
 */
@Entity
@Table(name = "session")
public class Session {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    /** So long after its end a session is still known, for the forms that were shown in it. */
    static final Duration REMEMBERED = Duration.ofDays(14);
    static final Duration FORMER_KEY = Duration.ofSeconds(30);
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
    @Column(name = "form_secret")
    private String formSecret;
    @Column(name = "former_key_hash")
    private String formerKeyHash;
    @Column(name = "former_key_ends_at")
    private Instant formerKeyEndsAt;
    @Column(name = "renewed_with")
    private String renewedWith;

    protected Session() {
    }

    Session(String keyHash, long personId, Instant now, String browser) {
        this.keyHash = keyHash;
        this.personId = personId;
        this.startedAt = now;
        this.lastUsedAt = now;
        this.browser = browser;
        this.formSecret = Randoms.token();
    }

    boolean isOver(Instant now) {
        return now.isAfter(lastUsedAt.plus(IDLE)) || now.isAfter(startedAt.plus(LONGEST));
    }

    /** When it ends, if it was used last then. */
    SessionEnds ends(Instant now, Instant usedLast) {
        return new SessionEnds(Duration.between(now, usedLast.plus(IDLE)), Duration.between(now, startedAt.plus(LONGEST)));
    }

    boolean opensWith(String hash, Instant now) {
        return keyHash.equals(hash) || hash.equals(formerKeyHash) && !now.isAfter(formerKeyEndsAt);
    }

    /** Whether this is the first use of a new key, which ends the former one. */
    boolean isFirstUseOf(String hash) {
        return keyHash.equals(hash) && formerKeyHash != null;
    }

    String formSecret() {
        return formSecret;
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
