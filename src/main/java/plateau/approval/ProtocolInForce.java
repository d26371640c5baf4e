package plateau.approval;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Refusal;
import plateau.protocol.Protocol;
import plateau.site.Sites;
import plateau.site.StudyProtocol;

/** The version of the protocol that a site follows. */
@ApplicationScoped
public class ProtocolInForce {

    @Inject
    StudyProtocol studyProtocol;
    @Inject
    SiteApprovals siteApprovals;
    @Inject
    Sites sites;

    /** @throws Refusal where no version is in force at the site on that day, because nothing can be advised then */
    public Protocol at(long siteId, LocalDate day) {
        return find(siteId, day).orElseThrow(() -> Refusal.wrongOrder(
                "No version of the study's protocol is in force at site " + sites.get(siteId).number() + ".",
                "An administrator records the site's approval of a version on the page of the site. Until then nobody can be screened or dosed there."));
    }

    /** Of the versions that are approved for the study and by the site, the one that takes effect last. */
    public Optional<Protocol> find(long siteId, LocalDate day) {
        return latest(siteApprovals.standing(siteId, day).stream(), day);
    }

    /** The same for many sites at once, by the id of the site; a site without a version in force is absent. @param days by site, each on its calendar */
    public Map<Long, Protocol> find(Map<Long, LocalDate> days) {
        Map<Long, Protocol> found = new HashMap<>();
        siteApprovals.all().stream().filter(approval -> days.containsKey(approval.siteId())).collect(groupingBy(SiteApproval::siteId))
                .forEach((site, approvals) -> latest(approvals.stream().filter(approval -> !approval.approvedOn().isAfter(days.get(site))), days.get(site))
                        .ifPresent(file -> found.put(site, file)));
        return found;
    }

    private Optional<Protocol> latest(Stream<SiteApproval> standing, LocalDate day) {
        return standing.filter(approval -> studyProtocol.isOfStudy(approval.protocol()))
                .flatMap(approval -> studyProtocol.version(approval.protocol(), approval.protocolVersion()).stream())
                .filter(file -> !file.effectiveFrom().isAfter(day))
                .max(comparing(Protocol::effectiveFrom));
    }
}
