package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.Confidential;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/**
 * What a program of somebody's reads the reports with in place of a password. It opens nothing else, ends by itself after a
 * year at most, and earlier where it is revoked or the person may no longer sign in.
 */
@Entity
@Table(name = "program_token")
public class ProgramToken extends Recorded {

    public static final Duration LONGEST = Duration.ofDays(365);

    @Column(name = "person_id")
    private long personId;
    @Column(name = "user_name")
    private String userName;
    private String name;
    @Confidential
    @Column(name = "key_hash")
    private String keyHash;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ProgramToken() {
    }

    ProgramToken(Identity identity, String name, String keyHash, Instant now, Duration life) {
        if (life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A token ends after a year at most");
        }
        this.personId = identity.personId();
        this.userName = identity.userName();
        this.name = name;
        this.keyHash = keyHash;
        this.madeAt = now;
        this.expiresAt = now.plus(life);
    }

    void revoke(Instant now) {
        this.revokedAt = now;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofStudy("token", name + " of " + userName);
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
