package plateau.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Up to which day, on its own calendar, a site's subjects were swept. It serves the running of the portal and is no record. */
@Entity
@Table(name = "site_sweep")
public class SiteSweep {

    @Id
    @Column(name = "site_id")
    private long siteId;
    @Column(name = "swept_on")
    private LocalDate sweptOn;

    protected SiteSweep() {
    }

    SiteSweep(long siteId, LocalDate sweptOn) {
        this.siteId = siteId;
        this.sweptOn = sweptOn;
    }

    void reach(LocalDate day) {
        this.sweptOn = day;
    }

    long siteId() {
        return siteId;
    }

    LocalDate sweptOn() {
        return sweptOn;
    }
}
