package plateau.subject.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Written;
import plateau.protocol.Criterion;
import plateau.protocol.Eligibility;
import plateau.protocol.Eligibility.Judged;
import plateau.subject.ScreeningRecord;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;
import plateau.subject.SubjectSignature;
import plateau.subject.SubjectSignatures;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;

/** What the criteria of the protocol say of a subject. */
@RequestScoped
@Path("subjects/{number}/eligibility")
public class EligibilityResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    SubjectSignatures signatures;
    @Inject
    SubjectBanners banners;
    @Inject
    CurrentPerson currentPerson;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        ScreeningRecord record = records.of(subject);
        return Answer.page(subject.is(SubjectStatus.SCREENING) ? open(subject, record) : ended(subject, record));
    }

    private EligibilityView open(Subject subject, ScreeningRecord record) {
        Eligibility eligibility = record.judge();
        return view(subject, record, eligibility.criteria().stream().map(EligibilityResource::row).toList(), possible(eligibility), List.of(), Optional.empty());
    }

    private EligibilityView ended(Subject subject, ScreeningRecord record) {
        Optional<SubjectSignature> enrolment = signatures.of(subject).stream().filter(signature -> signature.act().equals("enrolment")).findFirst();
        Optional<String> decided = enrolment.map(SubjectSignature::content).or(subject::endNote);
        return view(subject, record, List.of(), EligibilityView.Possible.NOTHING, decided.map(String::lines).map(lines -> lines.toList()).orElse(List.of()),
                enrolment.map(signature -> signed(signature, subject, record.zone())));
    }

    private EligibilityView view(Subject subject, ScreeningRecord record, List<EligibilityView.Row> rows, EligibilityView.Possible possible,
            List<String> decided, Optional<EligibilityView.Signed> signature) {
        return new EligibilityView(banners.of(subject), rows, record.screening().note(), possible,
                currentPerson.may(Permission.SCREEN_SUBJECTS, subject.siteId()), currentPerson.may(Permission.ENROL_SUBJECTS, subject.siteId()),
                decided, signature);
    }

    private static EligibilityView.Possible possible(Eligibility eligibility) {
        return eligibility.isMet() ? EligibilityView.Possible.ENROLMENT
                : eligibility.notMet().isEmpty() ? EligibilityView.Possible.ANSWERS : EligibilityView.Possible.FAILURE;
    }

    private static EligibilityView.Row row(Judged judged) {
        Criterion criterion = judged.criterion();
        String colour = switch (judged.verdict()) {
            case MET -> "green";
            case NOT_MET -> "red";
            case UNKNOWN -> "grey";
        };
        return new EligibilityView.Row(criterion.id(), criterion.kind().name().toLowerCase(Locale.ROOT), criterion.title(),
                WrittenAnswer.capital(judged.verdict().label()), colour, WrittenAnswer.capital(judged.finding().words()),
                criterion.source().basis().name().toLowerCase(Locale.ROOT), criterion.source().reference());
    }

    private static EligibilityView.Signed signed(SubjectSignature signature, Subject subject, ZoneId zone) {
        return new EligibilityView.Signed(signature.signedName(), Written.time(signature.signedAt(), zone), signature.meaning(), signature.isIntact(subject));
    }
}
