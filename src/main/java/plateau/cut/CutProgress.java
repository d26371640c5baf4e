package plateau.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How far a data cut is, for whoever waits for it, and when the portal that takes it last said so. */
@Entity
@Table(name = "data_cut_progress")
public class CutProgress {

    /** A portal that says nothing for longer has ended. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    @Id
    @Column(name = "data_cut_id")
    private Long cutId;
    private long done;
    private long total;
    @Column(name = "said_at")
    private Instant saidAt;

    protected CutProgress() {
    }

    CutProgress(long cutId, Instant saidAt) {
        this.cutId = cutId;
        this.saidAt = saidAt;
    }

    void at(long done, long total, Instant now) {
        this.done = done;
        this.total = total;
        this.saidAt = now;
    }

    /** Subjects. */
    public long done() {
        return done;
    }

    /** Subjects; 0 while it is not known. */
    public long total() {
        return total;
    }

    boolean isSilentAt(Instant now) {
        return saidAt.plus(LONGEST_SILENCE).isBefore(now);
    }
}
