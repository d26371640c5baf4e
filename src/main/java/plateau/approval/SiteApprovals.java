package plateau.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import plateau.audit.ReadOnce;
import plateau.protocol.Protocol;
import plateau.site.Site;

/** The approvals of protocol versions by the sites. */
@ApplicationScoped
public class SiteApprovals {

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** The latest first. */
    public List<SiteApproval> of(Site site) {
        return entityManager.createQuery("select a from SiteApproval a where a.siteId = :site order by a.approvedOn desc, a.id desc", SiteApproval.class)
                .setParameter("site", site.id()).getResultList();
    }

    /** By site, in the order of their numbers. */
    public List<SiteApproval> of(Protocol file) {
        return entityManager.createQuery("select a from SiteApproval a, Site s where s.id = a.siteId and a.protocol = :protocol"
                        + " and a.protocolVersion = :version order by s.number", SiteApproval.class)
                .setParameter("protocol", file.id()).setParameter("version", file.version()).getResultList();
    }

    /** Those of a site that stand on a day, for versions that are approved for the study. */
    List<SiteApproval> standing(long siteId, LocalDate day) {
        return approvedByStudy(siteId).stream().filter(approval -> !approval.approvedOn().isAfter(day)).toList();
    }

    private List<SiteApproval> approvedByStudy(long siteId) {
        return readOnce.rows(SiteApproval.class, siteId, () -> entityManager.createQuery("select a from SiteApproval a, VersionSignature s where a.siteId = :site"
                        + " and s.protocol = a.protocol and s.protocolVersion = a.protocolVersion and s.act = :approval", SiteApproval.class)
                .setParameter("site", siteId).setParameter("approval", VersionAct.APPROVAL).getResultList());
    }

    /** Those of every site, whenever approved, for versions that are approved for the study. */
    List<SiteApproval> all() {
        return entityManager.createQuery("select a from SiteApproval a, VersionSignature s where s.protocol = a.protocol"
                        + " and s.protocolVersion = a.protocolVersion and s.act = :approval", SiteApproval.class)
                .setParameter("approval", VersionAct.APPROVAL).getResultList();
    }
}
