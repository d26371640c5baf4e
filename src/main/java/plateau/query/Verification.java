package plateau.query;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import plateau.audit.Author;
import plateau.subject.Subject;

/**
 * A monitor's mark that one version of a value is what its source says. Any later version of the value makes it out of
 * date, without a write; the monitor renews it then, or takes it back with a reason.
 */
@Entity
@DiscriminatorValue("VERIFICATION")
public class Verification extends Review {

    private Boolean standing;

    protected Verification() {
    }

    Verification(Subject subject, Value value, Author.Who who, Instant at) {
        super(subject, value.target().name(subject), value, who, at);
        this.standing = true;
    }

    void renew(Value value, Author.Who who, Instant at) {
        saw(value, who, at);
        this.standing = true;
    }

    void takeBack() {
        this.standing = false;
    }

    @Override
    String thing() {
        return "verification";
    }

    /** Whether it was not taken back. */
    public boolean isStanding() {
        return standing;
    }
}
