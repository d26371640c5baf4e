package plateau.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site whose subjects a data cut holds. */
@Entity
@Table(name = "data_cut_site")
class CutSite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "data_cut_id")
    private long cutId;
    @Column(name = "site_id")
    private long siteId;

    protected CutSite() {
    }

    CutSite(long cutId, long siteId) {
        this.cutId = cutId;
        this.siteId = siteId;
    }
}
