package plateau.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.site.Site;

/** That somebody reviewed a part of the audit trail, and what they found (ICH E6(R3) 4.2.3). It is never changed. */
@Entity
@Table(name = "trail_review")
public class TrailReview extends Recorded {

    @Column(name = "site_id")
    private Long siteId;
    private String reviewer;
    private String role;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    private String filter;
    private long entries;
    private String findings;

    protected TrailReview() {
    }

    /**
     * @param site    whose entries were reviewed; nothing where they are the study's
     * @param filter  in words
     * @param entries how many there were
     */
    TrailReview(Optional<Site> site, Author.Who who, Instant at, String filter, long entries, String findings) {
        this.siteId = site.map(Site::id).orElse(null);
        this.reviewer = who.name();
        this.role = who.role();
        this.reviewedAt = at;
        this.filter = filter;
        this.entries = entries;
        this.findings = findings;
    }

    @Override
    public RecordName recordName() {
        String key = reviewedAt + " by " + reviewer;
        return siteId == null ? RecordName.ofStudy("audit trail review", key) : RecordName.ofSite("audit trail review", key, siteId);
    }

    public String reviewer() {
        return reviewer;
    }

    public String role() {
        return role;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String filter() {
        return filter;
    }

    public long entries() {
        return entries;
    }

    public String findings() {
        return findings;
    }
}
