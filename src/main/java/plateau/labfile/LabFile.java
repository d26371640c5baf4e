package plateau.labfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.page.Delimiter;
import plateau.page.Encoding;
import plateau.page.PostedFile;

/**
 * A laboratory's file. It is uploaded, and nothing of it is a count; then it is imported, once, and how its rows divided
 * is noted. Its bytes are kept as they came.
 */
@Entity
@Table(name = "lab_file")
public class LabFile extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    private String laboratory;
    private String name;
    private String hash;
    @Column(name = "file_rows")
    private int rows;
    @Enumerated(EnumType.STRING)
    private Encoding encoding;
    @Enumerated(EnumType.STRING)
    private Delimiter delimiter;
    @Enumerated(EnumType.STRING)
    private LabFileState state;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;
    @Column(name = "imported_by")
    private String importedBy;
    @Column(name = "imported_at")
    private Instant importedAt;
    @Column(name = "mapping_version")
    private Long mappingVersion;
    private Integer imported;
    @Column(name = "left_out")
    private Integer leftOut;
    private Integer duplicates;
    private Integer conflicts;
    private Integer refused;
    @Column(name = "other_tests")
    private Integer otherTests;
    /** Then no site reads in its audit trail what came from another. */
    @Column(name = "several_sites")
    private boolean severalSites;

    protected LabFile() {
    }

    /**
     * @param siteId       the first of the sites whose subjects it is about, which keeps the columns of the laboratory
     * @param severalSites whether there are others
     */
    LabFile(long siteId, boolean severalSites, String laboratory, PostedFile file, ReadFile read, String by, Instant at) {
        this.siteId = siteId;
        this.severalSites = severalSites;
        this.laboratory = laboratory;
        this.name = file.name();
        this.hash = file.hash();
        this.state = LabFileState.UPLOADED;
        this.uploadedBy = by;
        this.uploadedAt = at;
        readAs(read);
    }

    void readAs(ReadFile read) {
        this.encoding = read.encoding();
        this.delimiter = read.delimiter();
        this.rows = read.table().rows().size();
    }

    void imported(Tally tally, long mappingVersion, String by, Instant at) {
        this.state = LabFileState.IMPORTED;
        this.mappingVersion = mappingVersion;
        this.importedBy = by;
        this.importedAt = at;
        this.imported = tally.imported();
        this.leftOut = tally.leftOut();
        this.duplicates = tally.duplicates();
        this.conflicts = tally.conflicts();
        this.refused = tally.refused();
        this.otherTests = tally.otherTests();
    }

    @Override
    public RecordName recordName() {
        return severalSites ? RecordName.ofStudy("laboratory file", hash) : RecordName.ofSite("laboratory file", hash, siteId);
    }

    public long siteId() {
        return siteId;
    }

    public String laboratory() {
        return laboratory;
    }

    public String name() {
        return name;
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        return hash;
    }

    public int rows() {
        return rows;
    }

    public Encoding encoding() {
        return encoding;
    }

    public Delimiter delimiter() {
        return delimiter;
    }

    public LabFileState state() {
        return state;
    }

    public boolean isImported() {
        return state == LabFileState.IMPORTED;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<String> importedBy() {
        return Optional.ofNullable(importedBy);
    }

    public Optional<Instant> importedAt() {
        return Optional.ofNullable(importedAt);
    }

    /** How its rows divided, once imported. */
    public Optional<Tally> tally() {
        return isImported() ? Optional.of(new Tally(imported, leftOut, duplicates, conflicts, refused, otherTests)) : Optional.empty();
    }
}
