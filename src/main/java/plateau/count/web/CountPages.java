package plateau.count.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.page.Frame.Link;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.web.QueryBlocks;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;
import plateau.subject.web.SubjectBanners;

/** Makes the pages of platelet counts. */
@ApplicationScoped
class CountPages {

    @Inject
    Subjects subjects;
    @Inject
    Sites sites;
    @Inject
    PlateletCounts counts;
    @Inject
    SubjectBanners banners;
    @Inject
    QueryBlocks queryBlocks;
    @Inject
    CurrentPerson currentPerson;

    Subject open(String number, Permission permission) {
        Subject subject = subjects.open(number, permission);
        if (permission == Permission.RECORD_COUNTS && subject.is(SubjectStatus.SCREEN_FAILURE)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return subject;
    }

    PlateletCount find(Subject subject, int countNumber) {
        return counts.numbered(subject, countNumber).orElseThrow(Refusal::notFound);
    }

    ZoneId zone(Subject subject) {
        return sites.get(subject.siteId()).timeZone();
    }

    /** @param doubt why the count is unlikely, where the form has to confirm it */
    RecordCountView record(Subject subject, CountForm form, Optional<String> doubt) {
        return new RecordCountView(banners.of(subject), form, zone(subject).getId(), doubt);
    }

    /** @param stale who changed the count since the form was opened */
    CorrectCountView correct(Subject subject, PlateletCount count, CountForm form, Optional<String> doubt, Optional<String> stale) {
        return new CorrectCountView(banners.of(subject), count.number(), described(count, zone(subject)), count.revision(), count.isRemoved(), form,
                zone(subject).getId(), doubt, stale);
    }

    RemoveCountView remove(Subject subject, PlateletCount count, RemoveCountForm form, Optional<String> stale) {
        return new RemoveCountView(banners.of(subject), count.number(), described(count, zone(subject)), count.revision(), form, stale);
    }

    CountHistoryView history(Subject subject, int countNumber) {
        boolean mayChange = !subject.is(SubjectStatus.SCREEN_FAILURE) && currentPerson.may(Permission.RECORD_COUNTS, subject.siteId());
        PlateletCount latest = find(subject, countNumber);
        return new CountHistoryView(banners.of(subject), countNumber, mayChange, latest.isRemoved(),
                counts.revisions(subject, countNumber).stream().map(count -> version(count, zone(subject))).toList(),
                queryBlocks.about(subject, Target.of(TargetKind.PLATELET_COUNT, countNumber), latest.revision()));
    }

    private static String described(PlateletCount count, ZoneId zone) {
        String measured = count.typedValue() + " " + count.unit().label() + ", collected " + Written.time(count.collectedAt(), zone);
        return count.isRemoved() ? "removed; it was " + measured : measured;
    }

    private static CountHistoryView.Version version(PlateletCount count, ZoneId zone) {
        return new CountHistoryView.Version(count.isLatest() && !count.isRemoved(), count.isRemoved(), Written.number(count.gigaPerLitre()) + " ×10⁹/L",
                count.typedValue() + " " + count.unit().label(), Written.time(count.collectedAt(), zone), count.source().label(),
                count.correctionReason().orElse(""), count.recordedBy() + ", " + Written.time(count.recordedAt(), zone),
                count.labFileId().map(file -> new Link("Laboratory file " + file + ", line " + count.labLine().orElseThrow(), "/labfiles/" + file)));
    }
}
