package plateau.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/** What a person looks for again and again in the list of deviations, under a name of their own. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends Recorded {

    @Column(name = "person_id")
    private long personId;
    private String name;
    private String asked;

    protected SavedFilter() {
    }

    SavedFilter(long personId, String name, String asked) {
        this.personId = personId;
        this.name = name;
        this.asked = asked;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofStudy("saved filter", personId + "/" + name);
    }

    public String name() {
        return name;
    }

    /** As an address asks it, without the question mark. */
    public String asked() {
        return asked;
    }
}
