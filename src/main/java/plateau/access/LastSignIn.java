package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** When a person last signed in; every sign-in is in the audit trail, and this is its newest, quick to find. */
@Entity
@Table(name = "last_sign_in")
public class LastSignIn {

    @Id
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "at_utc")
    private Instant at;

    protected LastSignIn() {
    }

    LastSignIn(Person person) {
        this.personId = person.id();
    }

    void was(Instant at) {
        this.at = at;
    }

    public Long personId() {
        return personId;
    }

    /** Empty until the person has signed in for the first time. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
