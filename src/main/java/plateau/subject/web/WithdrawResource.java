package plateau.subject.web;

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
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.web.Conflict;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.site.Sites;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WithdrawSubject;
import plateau.subject.WithdrawSubject.Withdrawal;
import plateau.subject.WrongStatus;

/** Withdrawing an enrolled subject from the study. */
@RequestScoped
@Path("subjects/{number}/withdraw")
public class WithdrawResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Sites sites;
    @Inject
    WithdrawSubject withdrawSubject;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    SubjectBanners banners;
    @Inject
    ScreeningPages pages;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.ENROL_SUBJECTS)
    public Response ask() {
        return Answer.page(view(open(), new WithdrawForm(Map.of()), Optional.empty()));
    }

    @POST
    @Allowed(Permission.ENROL_SUBJECTS)
    @Once
    public Response withdraw() {
        Subject subject = open();
        WithdrawForm form = new WithdrawForm(posted.fields());
        if (posted.version() != subject.version()) {
            return Answer.conflict(view(subject, form, Optional.of(pages.conflict(subject, List.of()))));
        }
        Optional<Withdrawal> withdrawal = form.withdrawal(earliest(subject), today(subject));
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (withdrawal.isEmpty() || form.wrong()) {
            return Answer.toCorrect(view(subject, form, Optional.empty()));
        }
        try {
            withdrawSubject.withdraw(subject, posted.version(), withdrawal.get(), currentPerson.get());
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(view(subject, form, Optional.of(pages.conflict(subject, List.of()))));
        }
        return Answer.next("subjects/{number}", number);
    }

    private Subject open() {
        Subject subject = subjects.open(number, Permission.ENROL_SUBJECTS);
        if (!subject.is(SubjectStatus.ENROLLED)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return subject;
    }

    private LocalDate today(Subject subject) {
        return sites.get(subject.siteId()).dateAt(clock.instant());
    }

    /** Day 1, or today for a subject who leaves before it. */
    private LocalDate earliest(Subject subject) {
        LocalDate today = today(subject);
        return subject.dayOne().filter(today::isAfter).orElse(today);
    }

    private WithdrawView view(Subject subject, WithdrawForm form, Optional<Conflict> conflict) {
        return new WithdrawView(banners.of(subject), form, currentPerson.get().fullName(), WithdrawSubject.MEANING, subject.version(), conflict);
    }
}
