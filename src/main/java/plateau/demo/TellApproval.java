package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import plateau.approval.RecordSiteApproval;
import plateau.approval.SignVersion;
import plateau.approval.VersionAct;
import plateau.protocol.Protocol;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.site.StudyProtocol;

/** Tells how the protocol of the demo came into force, before its sites screened anybody. */
@ApplicationScoped
class TellApproval {

    private static final Duration AGO = DemoPlan.BEGAN.minusDays(1);

    @Inject
    Clock clock;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Sites sites;
    @Inject
    Known known;
    @Inject
    SignVersion signVersion;
    @Inject
    RecordSiteApproval recordSiteApproval;

    List<DiaryEntry> tell() {
        Instant begin = clock.instant().minus(AGO);
        Protocol file = studyProtocol.latest(LocalDate.ofInstant(begin, ZoneOffset.UTC));
        return List.of(new DiaryEntry(begin, Staff.ADMIN, () -> sign(file, VersionAct.PROPOSAL, Staff.ADMIN)),
                new DiaryEntry(begin.plus(Duration.ofHours(5)), Staff.SPONSOR_LEAD, () -> sign(file, VersionAct.APPROVAL, Staff.SPONSOR_LEAD)),
                new DiaryEntry(begin.plus(Duration.ofHours(6)), Staff.ADMIN, () -> sites.all().forEach(site -> approve(site, file))));
    }

    private void sign(Protocol file, VersionAct act, Staff signer) {
        signVersion.sign(file, act, known.identity(signer));
    }

    private void approve(Site site, Protocol file) {
        recordSiteApproval.record(site, file, site.dateAt(clock.instant()), "Ethics committee of " + site.name());
    }
}
