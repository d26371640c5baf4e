package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that was wrong, counted against a name or an address. */
@Entity
@Table(name = "failed_sign_in")
class FailedSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    private String source;
    @Column(name = "at_utc")
    private Instant at;

    protected FailedSignIn() {
    }

    FailedSignIn(String source, Instant at) {
        this.source = source;
        this.at = at;
    }

    Instant at() {
        return at;
    }
}
