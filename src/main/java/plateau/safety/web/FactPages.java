package plateau.safety.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.page.Written;
import plateau.query.web.QueryBlocks;
import plateau.safety.SafetyFact;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;
import plateau.subject.web.SubjectBanners;

/** Makes the pages of bleedings and rescue therapy. */
@ApplicationScoped
class FactPages {

    @Inject
    Subjects subjects;
    @Inject
    Sites sites;
    @Inject
    SubjectBanners banners;
    @Inject
    QueryBlocks queryBlocks;
    @Inject
    CurrentPerson currentPerson;

    /** A subject who is or was enrolled, where it is to be written for. */
    Subject open(String number, Permission permission) {
        Subject subject = subjects.open(number, permission);
        if (permission == Permission.RECORD_SAFETY && subject.subjectNumber().isEmpty()) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return subject;
    }

    ZoneId zone(Subject subject) {
        return sites.get(subject.siteId()).timeZone();
    }

    RecordFactView record(Subject subject, FactForm<?> form, Optional<String> doubt) {
        return new RecordFactView(banners.of(subject), form.kind(), form, doubt);
    }

    /** @param stale who changed the fact since the form was opened */
    CorrectFactView correct(Subject subject, SafetyFact<?> fact, FactForm<?> form, Optional<String> doubt, Optional<String> stale) {
        return new CorrectFactView(banners.of(subject), form.kind(), fact.number(), described(form.kind(), fact), fact.revision(), fact.isRemoved(), form, doubt, stale);
    }

    RemoveFactView remove(Subject subject, FactKind kind, SafetyFact<?> fact, RemoveFactForm form, Optional<String> stale) {
        return new RemoveFactView(banners.of(subject), kind, fact.number(), described(kind, fact), fact.revision(), form, stale);
    }

    /** @param versions of one fact, the newest first */
    FactHistoryView history(Subject subject, FactKind kind, List<? extends SafetyFact<?>> versions) {
        SafetyFact<?> latest = versions.get(0);
        return new FactHistoryView(banners.of(subject), kind, latest.number(), currentPerson.may(Permission.RECORD_SAFETY, subject.siteId()),
                latest.isRemoved(), versions.stream().map(fact -> version(kind, fact, zone(subject))).toList(),
                queryBlocks.about(subject, kind.target(latest.number()), latest.revision()));
    }

    private static String described(FactKind kind, SafetyFact<?> fact) {
        String happened = fact.words() + ", " + kind.dated() + " " + Written.date(fact.happenedOn());
        return fact.isRemoved() ? "removed; it was " + happened : happened;
    }

    private static FactHistoryView.Version version(FactKind kind, SafetyFact<?> fact, ZoneId zone) {
        return new FactHistoryView.Version(fact.isLatest() && !fact.isRemoved(), fact.isRemoved(), Written.capital(fact.words()),
                Written.capital(kind.dated()) + " " + Written.date(fact.happenedOn()), fact.remark().orElse(""),
                fact.correctionReason().orElse(""), fact.recordedBy() + ", " + Written.time(fact.recordedAt(), zone));
    }
}
