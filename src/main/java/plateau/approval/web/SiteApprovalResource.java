package plateau.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.approval.RecordSiteApproval;
import plateau.approval.SiteApproval;
import plateau.approval.SiteApprovals;
import plateau.approval.VersionSignatures;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.site.Site;
import plateau.site.Sites;

/** Recording that a site approved a version of the protocol. */
@RequestScoped
@Path("sites/{number}/approvals")
public class SiteApprovalResource {

    @PathParam("number")
    String number;
    @Inject
    Sites sites;
    @Inject
    SiteApprovals approvals;
    @Inject
    VersionSignatures signatures;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    RecordSiteApproval recordSiteApproval;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.MANAGE_SITES)
    public Response show() {
        Site site = site();
        return Answer.page(view(site, new SiteApprovalForm(Map.of(), open(site))));
    }

    @POST
    @Allowed(Permission.MANAGE_SITES)
    @Once
    public Response record() {
        Site site = site();
        SiteApprovalForm form = new SiteApprovalForm(posted.fields(), open(site));
        Optional<SiteApprovalForm.Approved> approved = form.approved(today(site));
        if (approved.isEmpty()) {
            return Answer.toCorrect(view(site, form));
        }
        recordSiteApproval.record(site, approved.get().file(), approved.get().on(), approved.get().by());
        return Answer.next("sites/{number}/approvals", number);
    }

    private Site site() {
        return sites.numbered(number).orElseThrow(Refusal::notFound);
    }

    private LocalDate today(Site site) {
        return site.dateAt(clock.instant());
    }

    private List<Protocol> open(Site site) {
        List<SiteApproval> known = approvals.of(site);
        return signatures.approvedVersions().stream().filter(file -> known.stream().noneMatch(approval -> approval.isOf(file))).toList();
    }

    private SiteApprovalsView view(Site site, SiteApprovalForm form) {
        return new SiteApprovalsView(site.number(), site.name(), protocolInForce.find(site.id(), today(site)).map(Protocol::version),
                approvals.of(site).stream().map(approval -> row(approval, site)).toList(), form);
    }

    private static SiteApprovalsView.Row row(SiteApproval approval, Site site) {
        return new SiteApprovalsView.Row(approval.protocol() + " " + approval.protocolVersion(),
                "/protocols/" + approval.protocol() + "/" + approval.protocolVersion(), Written.date(approval.approvedOn()), approval.approvedBy(),
                approval.recordedBy() + ", " + Written.time(approval.recordedAt(), site.timeZone()));
    }
}
