package plateau.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.protocol.Protocol;
import plateau.site.Site;

/** Records that a site approved a version, which brings the version into force there. */
@ApplicationScoped
public class RecordSiteApproval {

    @Inject
    VersionSignatures signatures;
    @Inject
    SiteApprovals approvals;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public void record(Site site, Protocol file, LocalDate approvedOn, String approvedBy) {
        if (!signatures.of(file).isApproved()) {
            throw Refusal.wrongOrder("Version " + file.version() + " is not approved for the study.", "Two people approve it on the page of the version first.");
        }
        if (approvals.of(site).stream().anyMatch(approval -> approval.isOf(file))) {
            throw Refusal.wrongOrder("The approval of version " + file.version() + " by site " + site.number() + " is recorded already.",
                    "The page of the site's approvals shows it.");
        }
        ledger.record(new SiteApproval(site, file, approvedOn, approvedBy, author.who().name(), clock.instant()));
    }
}
