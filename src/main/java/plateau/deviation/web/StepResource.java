package plateau.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.deviation.ClassifyDeviation;
import plateau.deviation.CloseDeviation;
import plateau.deviation.CloseMinorDeviations;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationStep;
import plateau.deviation.Deviations;
import plateau.deviation.ExplainDeviation;
import plateau.deviation.RecordCorrectiveAction;
import plateau.deviation.SubjectDeviation;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;

/** The steps of a deviation: the site explains and acts, a monitor classifies and closes. */
@RequestScoped
@Path("deviations")
public class StepResource {

    @Inject
    Deviations deviations;
    @Inject
    DeviationPages pages;
    @Inject
    ExplainDeviation explainDeviation;
    @Inject
    ClassifyDeviation classifyDeviation;
    @Inject
    RecordCorrectiveAction recordCorrectiveAction;
    @Inject
    CloseDeviation closeDeviation;
    @Inject
    CloseMinorDeviations closeMinorDeviations;
    @Inject
    Posted posted;

    @POST
    @Path("{number}/explain")
    @Allowed(Permission.EXPLAIN_DEVIATIONS)
    @Once
    public Response explain(@PathParam("number") String number) {
        return take(deviations.open(number, Permission.EXPLAIN_DEVIATIONS), DeviationStep.EXPLAIN, StepForm::explanation,
                (deviation, words) -> explainDeviation.explain(deviation, posted.version(), words));
    }

    @POST
    @Path("{number}/classify")
    @Allowed(Permission.CLOSE_DEVIATIONS)
    @Once
    public Response classify(@PathParam("number") String number) {
        return take(deviations.open(number, Permission.CLOSE_DEVIATIONS), DeviationStep.CLASSIFY, StepForm::important,
                (deviation, important) -> classifyDeviation.classify(deviation, posted.version(), important));
    }

    @POST
    @Path("{number}/action")
    @Allowed(Permission.EXPLAIN_DEVIATIONS)
    @Once
    public Response act(@PathParam("number") String number) {
        return take(deviations.open(number, Permission.EXPLAIN_DEVIATIONS), DeviationStep.ACT, StepForm::action,
                (deviation, words) -> recordCorrectiveAction.record(deviation, posted.version(), words));
    }

    @POST
    @Path("{number}/close")
    @Allowed(Permission.CLOSE_DEVIATIONS)
    @Once
    public Response close(@PathParam("number") String number) {
        return take(deviations.open(number, Permission.CLOSE_DEVIATIONS), DeviationStep.CLOSE, StepForm::comment,
                (deviation, comment) -> closeDeviation.close(deviation, posted.version(), comment));
    }

    @POST
    @Path("{number}/close-minor")
    @Allowed(Permission.CLOSE_DEVIATIONS)
    @Once
    public Response closeMinor(@PathParam("number") String number) {
        return take(deviations.open(number, Permission.CLOSE_DEVIATIONS), DeviationStep.CLOSE_MINOR, StepForm::comment,
                (deviation, comment) -> closeMinorDeviations.close(List.of(new CloseMinorDeviations.Seen(deviation, posted.version())), comment).isEmpty());
    }

    private <T> Response take(SubjectDeviation found, DeviationStep step, Function<StepForm, Optional<T>> field, BiPredicate<Deviation, T> act) {
        Deviation deviation = found.deviation();
        StepForm form = new StepForm(posted.fields());
        if (posted.version() != deviation.version()) {
            return Answer.conflict(pages.one(found, form, true));
        }
        if (!step.fits(deviation)) {
            throw Refusal.wrongOrder("Deviation %s is %s now.".formatted(deviation.number(), deviation.state().label()), step.rule());
        }
        Optional<T> said = field.apply(form);
        if (form.wrong()) {
            return Answer.toCorrect(pages.one(found, form, false));
        }
        return act.test(deviation, said.orElseThrow()) ? Answer.next("deviations/{number}", deviation.number())
                : Answer.conflict(pages.one(found, form, true));
    }
}
