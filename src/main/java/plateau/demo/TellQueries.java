package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import plateau.audit.ChangeReason;
import plateau.count.CorrectCount;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.query.AnswerQuery;
import plateau.query.CloseQuery;
import plateau.query.Query;
import plateau.query.RaiseQuery;
import plateau.query.ReopenQuery;
import plateau.query.Reviews;
import plateau.query.Said;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Values;
import plateau.query.VerifyValue;
import plateau.subject.Subject;

/** Tells what a monitor asked and verified on a visit, and how the site answered. No subject has more than one query. */
@ApplicationScoped
class TellQueries {

    @Inject
    Known known;
    @Inject
    PlateletCounts counts;
    @Inject
    Values values;
    @Inject
    Reviews reviews;
    @Inject
    VerifyValue verifyValue;
    @Inject
    RaiseQuery raiseQuery;
    @Inject
    AnswerQuery answerQuery;
    @Inject
    CloseQuery closeQuery;
    @Inject
    ReopenQuery reopenQuery;
    @Inject
    CorrectCount correctCount;

    public List<DiaryEntry> tell(SubjectFile file, Inquiry inquiry, LocalDate today) {
        LocalDate day = WorkingDays.onOrBefore(today.minusDays(inquiry.daysAgo()));
        List<DiaryEntry> entries = new ArrayList<>();
        entries.add(file.entry(day.atTime(17, 10), file.site().monitor(), () -> verify(file)));
        entries.add(file.entry(day.atTime(17, 25), file.site().monitor(), () -> raise(file, inquiry)));
        for (Inquiry.Turn turn : inquiry.turns()) {
            day = WorkingDays.after(day);
            entries.add(turn(file, turn, day));
        }
        return entries;
    }

    private DiaryEntry turn(SubjectFile file, Inquiry.Turn turn, LocalDate day) {
        LocalDateTime morning = day.atTime(10, 20);
        LocalDateTime evening = day.atTime(17, 40);
        return switch (turn.act()) {
            case CONFIRMED -> file.entry(morning, file.site().coordinator(), () -> said(answerQuery.answer(known.subject(file), query(file), query(file).version(), Said.confirmed(turn.words()))));
            case CORRECTED -> file.entry(morning, file.site().coordinator(), () -> correct(file, turn.words()));
            case CLOSED_IT -> file.entry(evening, file.site().monitor(), () -> said(closeQuery.close(known.subject(file), query(file), query(file).version(), turn.words())));
            case REOPENED -> file.entry(evening, file.site().monitor(), () -> said(reopenQuery.reopen(known.subject(file), query(file), query(file).version(), turn.words())));
            default -> throw new IllegalStateException("Nobody tells of " + turn.act());
        };
    }

    private void verify(SubjectFile file) {
        Subject subject = known.subject(file);
        counts.of(subject).forEach(count -> verifyValue.verify(subject, values.get(subject, target(count))));
    }

    private void raise(SubjectFile file, Inquiry inquiry) {
        Subject subject = known.subject(file);
        Target about = inquiry.isAboutCount() ? target(counts.lastOf(subject).orElseThrow()) : Target.SUBJECT;
        raiseQuery.raise(subject, values.get(subject, about), inquiry.question());
    }

    /** Only who measured it: a corrected value would make another story of the subject. */
    private void correct(SubjectFile file, String words) {
        Subject subject = known.subject(file);
        Query query = query(file);
        PlateletCount count = counts.numbered(subject, query.target().number().orElseThrow()).orElseThrow();
        String reason = ChangeReason.SOURCE_CORRECTED.label() + ": Query " + query.number() + ": " + words;
        Measurement right = new Measurement(count.typedValue(), count.unit(), count.collectedAt(), count.collectedOn(),
                count.source() == CountSource.LOCAL ? CountSource.LABORATORY : CountSource.LOCAL);
        PlateletCount corrected = correctCount.correct(subject, count, right, reason);
        said(answerQuery.answer(subject, query, query.version(), Said.corrected(reason, corrected.revision())));
    }

    private Query query(SubjectFile file) {
        return reviews.of(known.subject(file)).queries().get(0);
    }

    private static Target target(PlateletCount count) {
        return Target.of(TargetKind.PLATELET_COUNT, count.number());
    }

    private static void said(boolean said) {
        if (!said) {
            throw new IllegalStateException("The query was in another state");
        }
    }
}
