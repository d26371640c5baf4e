package plateau.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.approval.SiteApproval;
import plateau.approval.SiteApprovals;
import plateau.approval.VersionSignature;
import plateau.approval.VersionSignatures;
import plateau.approval.VersionStatus;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.site.StudyProtocol;

/** Makes the part of a version's page that says who approved it, and where it is in force since when. */
@ApplicationScoped
public class ApprovalPart {

    @Inject
    StudyProtocol studyProtocol;
    @Inject
    VersionSignatures signatures;
    @Inject
    SiteApprovals siteApprovals;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;

    /**
     * @param ofStudy    whether the study follows this protocol at all
     * @param mayPropose whether the reader can put it forward now
     * @param mayApprove whether the reader can approve it now
     */
    public record Shown(boolean ofStudy, boolean approved, List<Signed> signatures, List<SiteRow> sites, boolean mayPropose, boolean mayApprove,
            boolean mayCompare) {
    }

    /** A signature in words. */
    public record Signed(String name, String at, String meaning, boolean intact) {

        static Signed of(VersionSignature signature) {
            return new Signed(signature.signedName(), Written.time(signature.signedAt(), ZoneOffset.UTC), signature.meaning(), signature.isIntact());
        }
    }

    /** A site's approval in words. */
    public record SiteRow(String site, String on, String by) {
    }

    public Shown of(Protocol file) {
        VersionStatus status = signatures.of(file);
        boolean ofStudy = studyProtocol.isOfStudy(file.id());
        return new Shown(ofStudy, status.isApproved(),
                Stream.of(status.proposal(), status.approval()).flatMap(Optional::stream).map(Signed::of).toList(), rows(file),
                ofStudy && may(Permission.PROPOSE_PROTOCOLS) && status.mayBeProposed(),
                ofStudy && may(Permission.APPROVE_PROTOCOLS) && status.awaits(currentPerson.get().personId()),
                may(Permission.APPROVE_PROTOCOLS));
    }

    private List<SiteRow> rows(Protocol file) {
        Map<Long, Site> byId = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        return siteApprovals.of(file).stream().map(approval -> row(approval, byId.get(approval.siteId()))).toList();
    }

    private static SiteRow row(SiteApproval approval, Site site) {
        return new SiteRow(site.number() + " " + site.name(), Written.date(approval.approvedOn()), approval.approvedBy());
    }

    private boolean may(Permission permission) {
        return !currentPerson.scope(permission).isEmpty();
    }
}
