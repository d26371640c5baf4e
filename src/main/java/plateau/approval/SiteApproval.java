package plateau.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.protocol.Protocol;
import plateau.site.Site;

/** A site's own approval of a version of the protocol, such as by its ethics committee. It is never changed. */
@Entity
@Table(name = "site_approval")
public class SiteApproval extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    private String protocol;
    @Column(name = "protocol_version")
    private String protocolVersion;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SiteApproval() {
    }

    /** @param approvedBy who approved it at the site, such as its ethics committee */
    SiteApproval(Site site, Protocol file, LocalDate approvedOn, String approvedBy, String recordedBy, Instant recordedAt) {
        this.siteId = site.id();
        this.protocol = file.id();
        this.protocolVersion = file.version();
        this.approvedOn = approvedOn;
        this.approvedBy = approvedBy;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofSite("site approval", protocol + " " + protocolVersion, siteId);
    }

    public boolean isOf(Protocol file) {
        return protocol.equals(file.id()) && protocolVersion.equals(file.version());
    }

    public long siteId() {
        return siteId;
    }

    public String protocol() {
        return protocol;
    }

    public String protocolVersion() {
        return protocolVersion;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
