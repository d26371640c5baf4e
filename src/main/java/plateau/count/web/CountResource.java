package plateau.count.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.count.CorrectCount;
import plateau.count.Doubt;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.count.RecordCount;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;
import plateau.subject.web.SubjectBanners;

/** Recording, correcting and reading back the platelet counts of a subject. */
@RequestScoped
@Path("subjects/{number}/counts")
public class CountResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Sites sites;
    @Inject
    PlateletCounts counts;
    @Inject
    RecordCount recordCount;
    @Inject
    CorrectCount correctCount;
    @Inject
    SubjectBanners banners;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Path("new")
    @Allowed(Permission.RECORD_COUNTS)
    public Response ask() {
        Subject subject = open(Permission.RECORD_COUNTS);
        return Answer.page(recordView(subject, CountForm.at(clock.instant().atZone(zone(subject)).toLocalDateTime()), Optional.empty()));
    }

    @POST
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response record() {
        Subject subject = open(Permission.RECORD_COUNTS);
        CountForm form = new CountForm(posted.fields());
        Optional<Measurement> measurement = form.measurement(subject, zone(subject), clock.instant());
        if (measurement.isEmpty()) {
            return Answer.toCorrect(recordView(subject, form, Optional.empty()));
        }
        Optional<String> doubt = doubt(measurement.get(), counts.lastOf(subject), form);
        if (doubt.isPresent()) {
            return Answer.toCorrect(recordView(subject, form, doubt));
        }
        recordCount.record(subject, measurement.get());
        return switch (subject.status()) {
            case ENROLLED -> Answer.next("subjects/{number}/dose", number);
            case SCREENING -> Answer.next("subjects/{number}/screening", number);
            default -> Answer.next("subjects/{number}", number);
        };
    }

    @GET
    @Path("{count}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@PathParam("count") int countNumber) {
        Subject subject = open(Permission.VIEW_SUBJECTS);
        find(subject, countNumber);
        return Answer.page(new CountHistoryView(banners.of(subject), countNumber,
                !subject.is(SubjectStatus.SCREEN_FAILURE) && currentPerson.may(Permission.RECORD_COUNTS, subject.siteId()),
                counts.revisions(subject, countNumber).stream().map(count -> version(count, zone(subject))).toList()));
    }

    @GET
    @Path("{count}/correct")
    @Allowed(Permission.RECORD_COUNTS)
    public Response askCorrection(@PathParam("count") int countNumber) {
        Subject subject = open(Permission.RECORD_COUNTS);
        PlateletCount count = find(subject, countNumber);
        return Answer.page(correctView(subject, count, CountForm.correcting(count, zone(subject)), Optional.empty(), Optional.empty()));
    }

    @POST
    @Path("{count}/correct")
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response correct(@PathParam("count") int countNumber) {
        Subject subject = open(Permission.RECORD_COUNTS);
        PlateletCount count = find(subject, countNumber);
        CountForm form = new CountForm(posted.fields());
        if (posted.version() != count.revision()) {
            return Answer.conflict(correctView(subject, count, form, Optional.empty(), Optional.of(count.recordedBy())));
        }
        Optional<Measurement> measurement = form.measurement(subject, zone(subject), clock.instant());
        Optional<String> reason = form.correctionReason();
        if (measurement.isEmpty() || reason.isEmpty()) {
            return Answer.toCorrect(correctView(subject, count, form, Optional.empty(), Optional.empty()));
        }
        Optional<String> doubt = doubt(measurement.get(), Optional.empty(), form);
        if (doubt.isPresent()) {
            return Answer.toCorrect(correctView(subject, count, form, doubt, Optional.empty()));
        }
        correctCount.correct(subject, count, measurement.get(), reason.get());
        return Answer.next("subjects/{number}/counts/{count}", number, countNumber);
    }

    private Subject open(Permission permission) {
        Subject subject = subjects.open(number, permission);
        if (permission == Permission.RECORD_COUNTS && subject.is(SubjectStatus.SCREEN_FAILURE)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return subject;
    }

    private PlateletCount find(Subject subject, int countNumber) {
        return counts.numbered(subject, countNumber).orElseThrow(Refusal::notFound);
    }

    private ZoneId zone(Subject subject) {
        return sites.get(subject.siteId()).timeZone();
    }

    private static Optional<String> doubt(Measurement measurement, Optional<PlateletCount> last, CountForm form) {
        return form.isConfirmed() ? Optional.empty() : Doubt.about(measurement, last);
    }

    private RecordCountView recordView(Subject subject, CountForm form, Optional<String> doubt) {
        return new RecordCountView(banners.of(subject), form, zone(subject).getId(), doubt);
    }

    private CorrectCountView correctView(Subject subject, PlateletCount count, CountForm form, Optional<String> doubt, Optional<String> stale) {
        return new CorrectCountView(banners.of(subject), count.number(), described(count, zone(subject)), count.revision(), form,
                zone(subject).getId(), doubt, stale);
    }

    private static String described(PlateletCount count, ZoneId zone) {
        return count.typedValue() + " " + count.unit().label() + ", collected " + Written.time(count.collectedAt(), zone);
    }

    private static CountHistoryView.Version version(PlateletCount count, ZoneId zone) {
        return new CountHistoryView.Version(count.isLatest(), Written.number(count.gigaPerLitre()) + " ×10⁹/L",
                count.typedValue() + " " + count.unit().label(), Written.time(count.collectedAt(), zone), count.source().label(),
                count.correctionReason().orElse(""), count.recordedBy() + ", " + Written.time(count.recordedAt(), zone));
    }
}
