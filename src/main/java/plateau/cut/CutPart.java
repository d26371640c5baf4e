package plateau.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Some of the bytes of a data cut. Nobody can change them. */
@Entity
@Table(name = "data_cut_part")
class CutPart {

    /** H2 holds at most 1,048,576 in a value of this type. */
    static final int MOST_BYTES = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "data_cut_id")
    private long cutId;
    private int number;
    private byte[] content;

    protected CutPart() {
    }

    CutPart(long cutId, int number, byte[] content) {
        this.cutId = cutId;
        this.number = number;
        this.content = content;
    }
}
