package plateau.safety.web;

import static plateau.access.Permission.RECORD_SAFETY;
import static plateau.access.Permission.VIEW_SUBJECTS;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.query.Said;
import plateau.query.web.AnswerByCorrection;
import plateau.safety.CorrectFact;
import plateau.safety.RemoveFact;
import plateau.safety.SafetyFact;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/**
 * What the doors of bleedings and of rescue therapy do alike; their routes stand in the subclasses.
 *
 * @param <D> what the site reports
 */
abstract class FactDoor<D> {

    @Inject
    FactPages pages;
    @Inject
    CorrectFact correctFact;
    @Inject
    RemoveFact removeFact;
    @Inject
    AnswerByCorrection answerByCorrection;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    abstract FactKind kind();

    abstract FactForm<D> empty(LocalDate today);

    abstract FactForm<D> filled(Map<String, String> typed);

    abstract FactForm<D> correcting(D details);

    abstract void record(Subject subject, D details);

    /** Every version of a fact, the newest first; none where there is no such fact. */
    abstract List<? extends SafetyFact<D>> revisions(Subject subject, int factNumber);

    Response askFor(String number) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        return Answer.page(pages.record(subject, empty(LocalDate.ofInstant(clock.instant(), pages.zone(subject))), Optional.empty()));
    }

    Response recordFor(String number) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        FactForm<D> form = filled(posted.fields());
        Optional<D> details = form.details(subject, pages.zone(subject), clock.instant());
        Optional<String> doubt = details.flatMap(form::doubt);
        if (details.isEmpty() || doubt.isPresent()) {
            return Answer.toCorrect(pages.record(subject, form, doubt));
        }
        record(subject, details.get());
        return Answer.next(subject.is(SubjectStatus.ENROLLED) ? "subjects/{number}/dose" : "subjects/{number}", number);
    }

    Response historyOf(String number, int factNumber) {
        Subject subject = pages.open(number, VIEW_SUBJECTS);
        find(subject, factNumber);
        return Answer.page(pages.history(subject, kind(), revisions(subject, factNumber)));
    }

    Response askCorrectionOf(String number, int factNumber, String query) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        SafetyFact<D> fact = find(subject, factNumber);
        FactForm<D> form = filled(correcting(fact.details()).with(answerByCorrection.begun(subject, kind().target(factNumber), query)));
        return Answer.page(pages.correct(subject, fact, form, Optional.empty(), Optional.empty()));
    }

    Response correctionOf(String number, int factNumber) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        SafetyFact<D> fact = find(subject, factNumber);
        FactForm<D> form = filled(posted.fields());
        if (posted.version() != fact.revision()) {
            return Answer.conflict(pages.correct(subject, fact, form, Optional.empty(), Optional.of(fact.recordedBy())));
        }
        Optional<String> over = answerByCorrection.isOver(subject, kind().target(factNumber), posted.fields());
        if (over.isPresent()) {
            FactForm<D> unlinked = filled(answerByCorrection.unlinked(posted.fields()));
            unlinked.refuse("reason-text", over.get());
            return Answer.conflict(pages.correct(subject, fact, unlinked, Optional.empty(), Optional.empty()));
        }
        Optional<D> details = form.details(subject, pages.zone(subject), clock.instant());
        Optional<String> reason = form.correctionReason();
        Optional<String> doubt = reason.isPresent() ? details.flatMap(form::doubt) : Optional.empty();
        if (details.isEmpty() || reason.isEmpty() || doubt.isPresent()) {
            return Answer.toCorrect(pages.correct(subject, fact, form, doubt, Optional.empty()));
        }
        correctFact.correct(subject, fact, details.get(), reason.get());
        answerByCorrection.answer(subject, kind().target(factNumber), posted.fields(), Said.corrected(reason.get(), fact.revision() + 1));
        return shown(number, factNumber);
    }

    Response askRemovalOf(String number, int factNumber, String query) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        SafetyFact<D> fact = standing(subject, factNumber);
        RemoveFactForm form = new RemoveFactForm(answerByCorrection.begun(subject, kind().target(factNumber), query));
        return Answer.page(pages.remove(subject, kind(), fact, form, Optional.empty()));
    }

    Response removalOf(String number, int factNumber) {
        Subject subject = pages.open(number, RECORD_SAFETY);
        SafetyFact<D> fact = standing(subject, factNumber);
        RemoveFactForm form = new RemoveFactForm(posted.fields());
        if (posted.version() != fact.revision()) {
            return Answer.conflict(pages.remove(subject, kind(), fact, form, Optional.of(fact.recordedBy())));
        }
        Optional<String> over = answerByCorrection.isOver(subject, kind().target(factNumber), posted.fields());
        if (over.isPresent()) {
            RemoveFactForm unlinked = new RemoveFactForm(answerByCorrection.unlinked(posted.fields()));
            unlinked.refuse("reason-text", over.get());
            return Answer.conflict(pages.remove(subject, kind(), fact, unlinked, Optional.empty()));
        }
        Optional<String> reason = form.reason();
        if (reason.isEmpty()) {
            return Answer.toCorrect(pages.remove(subject, kind(), fact, form, Optional.empty()));
        }
        removeFact.remove(subject, fact, reason.get());
        answerByCorrection.answer(subject, kind().target(factNumber), posted.fields(), Said.removed(reason.get(), fact.revision() + 1));
        return shown(number, factNumber);
    }

    private Response shown(String number, int factNumber) {
        return Answer.next("subjects/{number}/" + kind().path() + "/{fact}", number, factNumber);
    }

    private SafetyFact<D> find(Subject subject, int factNumber) {
        return revisions(subject, factNumber).stream().filter(SafetyFact::isLatest).findFirst().orElseThrow(Refusal::notFound);
    }

    private SafetyFact<D> standing(Subject subject, int factNumber) {
        SafetyFact<D> fact = find(subject, factNumber);
        if (fact.isRemoved()) {
            throw Refusal.wrongOrder("This " + kind().noun() + " was removed by " + fact.recordedBy() + " already.", "Its history shows when and why.");
        }
        return fact;
    }
}
