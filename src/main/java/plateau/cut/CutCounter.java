package plateau.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that was given to a data cut of the study. */
@Entity
@Table(name = "data_cut_counter")
class CutCounter {

    static final long ONLY = 1;

    @Id
    private Long id;
    @Column(name = "last_number")
    private int lastNumber;

    protected CutCounter() {
    }

    int next() {
        return ++lastNumber;
    }
}
