package plateau.casebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.audit.AuditTrail;
import plateau.audit.web.HistoryView;
import plateau.casebook.Casebook;
import plateau.casebook.Casebooks;
import plateau.casebook.NextSteps;
import plateau.casebook.SubjectChart;
import plateau.chart.ChartSize;
import plateau.count.PlateletCount;
import plateau.dose.AskProtocol;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.page.Answer;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.protocol.RegimenPeriod;
import plateau.query.Reviews;
import plateau.query.web.QueryBlocks;
import plateau.safety.Bleeding;
import plateau.safety.SafetyFact;
import plateau.site.StudyProtocol;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.web.SubjectBanners;
import plateau.subject.TaperPhase;

/** A subject's casebook and its chart. */
@RequestScoped
@Path("subjects/{number}")
public class CasebookResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Casebooks casebooks;
    @Inject
    NextSteps nextSteps;
    @Inject
    AskProtocol askProtocol;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    SubjectBanners banners;
    @Inject
    QueryBlocks queryBlocks;
    @Inject
    Reviews reviews;
    @Inject
    AuditTrail auditTrail;
    @Inject
    CurrentPerson currentPerson;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        Casebook casebook = casebooks.of(subject);
        boolean records = currentPerson.may(Permission.RECORD_COUNTS, subject.siteId());
        boolean enrolled = subject.is(SubjectStatus.ENROLLED);
        return Answer.page(new CasebookView(banners.of(subject), subject.status().label(), ended(subject),
                records ? nextSteps.of(casebook) : Optional.empty(), chartText(casebook),
                casebook.counts().stream().map(count -> row(count, casebook.regimens().periods())).toList(),
                facts(casebook), new Timeline(casebook).entries(),
                records && !subject.is(SubjectStatus.SCREEN_FAILURE) && subject.hasConsented(),
                currentPerson.may(Permission.RECORD_SAFETY, subject.siteId()) && subject.subjectNumber().isPresent(), enrolled && subject.isRegimenKnown(),
                hasTaper(casebook),
                enrolled && (subject.takenOverOn().isPresent() || !casebook.decisions().isEmpty()) && subject.phase().equals(TaperPhase.TITRATION),
                subject.isImported() && (enrolled || subject.isRegimenKnown()),
                enrolled && currentPerson.may(Permission.ENROL_SUBJECTS, subject.siteId()),
                casebook.decisions().stream().map(DoseDecision::number).reduce((earlier, later) -> later),
                queryBlocks.about(subject), VerifiedMarks.of(casebook, reviews.of(subject))));
    }

    @GET
    @Path("chart.svg")
    @Produces("image/svg+xml;charset=utf-8")
    @Allowed(Permission.VIEW_SUBJECTS)
    public String chart(@QueryParam("size") @DefaultValue("wide") String size) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        LocalDate today = askProtocol.today(subject);
        return new SubjectChart(casebooks.of(subject), protocolInForce.find(subject.siteId(), today).orElseGet(() -> studyProtocol.latest(today)), today)
                .svg(size.equals("narrow") ? ChartSize.NARROW : ChartSize.WIDE);
    }

    @GET
    @Path("history")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@QueryParam("page") @DefaultValue("1") int page) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        Paging paging = new Paging(page, auditTrail.countAboutSubject(number), "/subjects/" + number + "/history", Map.of());
        return Answer.page(HistoryView.ofMany("subject " + subject.number(), new Link("Casebook", "/subjects/" + number),
                auditTrail.aboutSubject(number, paging), paging));
    }

    private static boolean hasTaper(Casebook casebook) {
        return Stream.concat(Stream.of(casebook.subject().phase()), casebook.decisions().stream().map(DoseDecision::phase))
                .anyMatch(phase -> !phase.equals(TaperPhase.TITRATION));
    }

    private static String ended(Subject subject) {
        return subject.endedOn().map(day -> Written.date(day) + subject.endReason().map(reason -> ": " + reason).orElse("")
                + subject.endNote().map(note -> " (" + note.replaceFirst("\\.+$", "") + ")").orElse("")).orElse("");
    }

    private static String chartText(Casebook casebook) {
        List<PlateletCount> counts = casebook.counts();
        return counts.isEmpty() ? "No platelet count is recorded yet."
                : "%d platelet counts from %s to %s; all of them stand in the table below.".formatted(counts.size(),
                        Written.date(counts.get(0).collectedOn()), Written.date(counts.get(counts.size() - 1).collectedOn()));
    }

    private static List<CasebookView.FactRow> facts(Casebook casebook) {
        Stream<SafetyFact<?>> all = Stream.concat(casebook.safety().bleedings().stream(), casebook.safety().rescues().stream());
        return all.sorted(Comparator.comparing(SafetyFact::happenedOn))
                .map(fact -> new CasebookView.FactRow(Written.date(fact.happenedOn()), fact instanceof Bleeding ? "Bleeding" : "Rescue", fact.words(),
                        (fact instanceof Bleeding ? "bleedings/" : "rescues/") + fact.number())).toList();
    }

    private static CasebookView.CountRow row(PlateletCount count, List<RegimenPeriod> periods) {
        String regimen = periods.stream().filter(period -> period.from().isBefore(count.collectedOn())).reduce((first, last) -> last)
                .map(period -> DoseChoice.of(period).words()).orElse("");
        return new CasebookView.CountRow(count.number(), Written.date(count.collectedOn()), Written.number(count.gigaPerLitre()), regimen);
    }
}
