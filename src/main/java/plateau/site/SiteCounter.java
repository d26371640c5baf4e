package plateau.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of one kind that a site has given, such as of its screening numbers. */
@Entity
@Table(name = "site_counter")
class SiteCounter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "site_id")
    private long siteId;
    private String name;
    @Column(name = "last_number")
    private int lastNumber;

    protected SiteCounter() {
    }

    SiteCounter(long siteId, String name) {
        this.siteId = siteId;
        this.name = name;
    }

    int next() {
        return ++lastNumber;
    }
}
