package plateau.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;

/** A form that was sent once, and where its sender was led; sent again, it only leads there again. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String token;
    private String location;
    @Column(name = "at_utc")
    private Instant at;

    protected Submission() {
    }

    Submission(long personId, String token, Instant at) {
        this.personId = personId;
        this.token = token;
        this.at = at;
    }

    void ledTo(URI location) {
        this.location = location.toString();
    }

    URI location() {
        return URI.create(location);
    }
}
