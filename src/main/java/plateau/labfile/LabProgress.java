package plateau.labfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the import of a file is, for whoever waits for it. */
@Entity
@Table(name = "lab_progress")
public class LabProgress {

    @Id
    @Column(name = "lab_file_id")
    private Long labFileId;
    private int done;
    private int total;

    protected LabProgress() {
    }

    LabProgress(long labFileId) {
        this.labFileId = labFileId;
    }

    void at(int done, int total) {
        this.done = done;
        this.total = total;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }
}
