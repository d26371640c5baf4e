package plateau.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/**
 * A data cut.
 *
 * <p>Somebody asks for it, and it is taken in the background. It is taken whole, or it fails with a reason, or is cancelled;
 * then nothing of it is kept but this row. Once it is taken nothing of it changes any more.
 */
@Entity
@Table(name = "data_cut")
public class DataCut extends Recorded {

    private String number;
    @Enumerated(EnumType.STRING)
    private CutState state;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "asked_by")
    private String askedBy;
    private String role;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "row_counts")
    private String rowCounts;
    private String versions;
    private String sha256;
    private String failure;

    protected DataCut() {
    }

    DataCut(int number, Author.Who who, Instant askedAt) {
        this.number = "C-%04d".formatted(number);
        this.state = CutState.TAKING;
        this.personId = who.personId();
        this.askedBy = who.name();
        this.role = who.role();
        this.askedAt = askedAt;
    }

    /** @param at the moment whose state of the database it holds */
    void take(Instant at, RowCounts rows, Collection<String> versions, String sha256, Instant endedAt) {
        end(CutState.TAKEN, endedAt);
        this.takenAt = at;
        this.rowCounts = rows.text();
        this.versions = String.join("\n", versions);
        this.sha256 = sha256;
    }

    void fail(String why, Instant at) {
        end(CutState.FAILED, at);
        this.failure = why;
    }

    void cancel(Instant at) {
        end(CutState.CANCELLED, at);
    }

    private void end(CutState end, Instant at) {
        if (state != CutState.TAKING) {
            throw new IllegalStateException("Data cut " + number + " is not being taken: " + state.label());
        }
        this.state = end;
        this.endedAt = at;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofStudy("data cut", number);
    }

    /** Such as {@code C-0007}. */
    public String number() {
        return number;
    }

    public CutState state() {
        return state;
    }

    public boolean is(CutState asked) {
        return state == asked;
    }

    /** Whether it was that person who asked for it. */
    public boolean isOf(long person) {
        return personId != null && personId == person;
    }

    public String askedBy() {
        return askedBy;
    }

    /** With the role, such as {@code Ada Example, sponsor}. */
    public String takenBy() {
        return askedBy + ", " + role;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The moment whose state of the database it holds. */
    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** When it was taken, failed or was cancelled. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Once it is taken. */
    public Optional<RowCounts> rows() {
        return Optional.ofNullable(rowCounts).map(RowCounts::read);
    }

    /** Of the protocols under which something in it was signed, such as {@code hetrombopag-itp 1.0}. */
    public List<String> versions() {
        return versions == null || versions.isEmpty() ? List.of() : List.of(versions.split("\n"));
    }

    /** Of all its lines, in hexadecimal. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** Why it failed. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
