package plateau.labfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site whose subjects a laboratory's file is about. */
@Entity
@Table(name = "lab_file_site")
class LabFileSite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "lab_file_id")
    private long labFileId;
    @Column(name = "site_id")
    private long siteId;

    protected LabFileSite() {
    }

    LabFileSite(long labFileId, long siteId) {
        this.labFileId = labFileId;
        this.siteId = siteId;
    }
}
