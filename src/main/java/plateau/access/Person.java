package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.Confidential;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/**
 * Somebody who uses the portal. The name to sign in with is given once and never to another person. A new or reset
 * account has a secret in place of a password, which ends by itself and must be changed at the first sign-in.
 */
@Entity
@Table(name = "person")
public class Person extends Recorded {

    @Column(name = "user_name")
    private String userName;
    @Column(name = "full_name")
    private String fullName;
    @Confidential
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "must_change_password")
    private boolean mustChangePassword;
    @Column(name = "secret_expires_at")
    private Instant secretExpiresAt;
    private boolean active;

    protected Person() {
    }

    public Person(String userName, String fullName) {
        this.userName = userName;
        this.fullName = fullName;
        this.passwordHash = "";
        this.active = true;
    }

    public void rename(String fullName) {
        this.fullName = fullName;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** Gives a one-time secret that must be changed. */
    public void reset(String secretHash, Instant expiresAt) {
        this.passwordHash = secretHash;
        this.mustChangePassword = true;
        this.secretExpiresAt = expiresAt;
    }

    public void choosePassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = false;
        this.secretExpiresAt = null;
    }

    public boolean maySignIn(Instant now) {
        return active && (secretExpiresAt == null || now.isBefore(secretExpiresAt));
    }

    /** The same password under a stronger hash. */
    void strengthen(String hash) {
        this.passwordHash = hash;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofStudy("person", userName);
    }

    public String userName() {
        return userName;
    }

    public String fullName() {
        return fullName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Optional<Instant> secretExpiresAt() {
        return Optional.ofNullable(secretExpiresAt);
    }

    public boolean isActive() {
        return active;
    }
}
