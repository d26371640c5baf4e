package plateau.dose.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.dose.AskProtocol;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecisions;
import plateau.dose.RegimenStatement;
import plateau.dose.StateRegimen;
import plateau.page.Written;
import plateau.protocol.RegimenPeriod;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.web.SubjectBanners;

/** Makes the page of what a subject was taken over with. */
@ApplicationScoped
class RegimenPages {

    @Inject
    DoseDecisions decisions;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    AskProtocol askProtocol;
    @Inject
    Sites sites;
    @Inject
    SubjectBanners banners;
    @Inject
    AuditTrail auditTrail;
    @Inject
    CurrentPerson currentPerson;

    RegimenView show(Subject subject, RegimenForm form, boolean changed) {
        ZoneId zone = sites.get(subject.siteId()).timeZone();
        boolean mayState = subject.is(SubjectStatus.ENROLLED) && currentPerson.may(Permission.SIGN_DOSES, subject.siteId());
        return new RegimenView(banners.of(subject), decisions.statementsFor(subject).stream().map(statement -> version(subject, statement, zone)).toList(), form,
                mayState ? protocolInForce.find(subject.siteId(), askProtocol.today(subject)).map(RegimenForm::rows).orElse(List.of()) : List.of(),
                subject.dayOne().map(Written::date).orElse(""), !decisions.of(subject).isEmpty(), currentPerson.get().fullName(), StateRegimen.MEANING, subject.version(),
                changed ? Optional.of(Conflict.of(auditTrail.newestAbout(subject.screeningNumber()), List.of())) : Optional.empty());
    }

    private static RegimenView.Version version(Subject subject, RegimenStatement statement, ZoneId zone) {
        List<RegimenPeriod> latestFirst = new ArrayList<>(statement.regimens().periods());
        Collections.reverse(latestFirst);
        return new RegimenView.Version(statement.isLatest(), latestFirst.stream().map(period -> DoseChoice.of(period).words() + ", since " + Written.date(period.from())).toList(),
                statement.correctionReason().orElse(""), statement.signedName(), Written.time(statement.signedAt(), zone), statement.meaning(),
                // advice reads the copy on the subject
                statement.isIntact(subject) && (!statement.isLatest() || statement.regimens().equals(subject.takenOver())));
    }
}
