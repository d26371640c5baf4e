package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.deviation.ClassifyDeviation;
import plateau.deviation.CloseMinorDeviations;
import plateau.deviation.DeviationStep;
import plateau.deviation.Deviations;
import plateau.dose.DecideDose;
import plateau.dose.DoseDecisions;
import plateau.dose.ExplainOverride;
import plateau.dose.PrepareDose;
import plateau.dose.StartTaper;
import plateau.subject.Subject;
import plateau.subject.WithdrawSubject;

/** Tells a treatment as what the site's people did: counts, decisions prepared and signed, perhaps a withdrawal. */
@ApplicationScoped
class TellTreatment {

    private static final int DAYS_TO_MONITORING = 16;

    @Inject
    Known known;
    @Inject
    TellCount tellCount;
    @Inject
    DoseDecisions decisions;
    @Inject
    Deviations deviations;
    @Inject
    StartTaper startTaper;
    @Inject
    PrepareDose prepareDose;
    @Inject
    ExplainOverride explainOverride;
    @Inject
    DecideDose decideDose;
    @Inject
    ClassifyDeviation classifyDeviation;
    @Inject
    CloseMinorDeviations closeMinorDeviations;
    @Inject
    WithdrawSubject withdrawSubject;

    public List<DiaryEntry> tell(SubjectFile file, TreatedSubject treated) {
        List<DiaryEntry> entries = new ArrayList<>();
        List<Visit> visits = treated.course().visits();
        int mistyped = treated.story().mistyped() ? firstSwappable(visits) : -1;
        for (int i = 0; i < visits.size(); i++) {
            entries.addAll(count(file, visits.get(i), i == mistyped));
            if (i < treated.prepared().size()) {
                entries.addAll(decision(file, visits.get(i), i < treated.signed().size()));
            }
        }
        treated.story().leaving().ifPresent(leaving -> entries.add(leave(file, leaving, treated)));
        return entries;
    }

    private List<DiaryEntry> count(SubjectFile file, Visit visit, boolean mistyped) {
        VisitTimes times = visit.times();
        CountStory right = new CountStory(visit.count(), times.collected(), times.entered(), times.local());
        if (!mistyped) {
            return List.of(tellCount.tell(file, right));
        }
        CountStory wrong = new CountStory(swapped(visit.count()), times.collected(), times.entered(), times.local());
        return List.of(tellCount.tell(file, wrong), tellCount.tellCorrection(file, right, times.entered().plusMinutes(3)));
    }

    private List<DiaryEntry> decision(SubjectFile file, Visit visit, boolean signed) {
        VisitTimes times = visit.times();
        List<DiaryEntry> entries = new ArrayList<>();
        if (visit.startsTaper()) {
            entries.add(file.entry(times.prepared().minusMinutes(1), file.site().investigator(), () -> startTaper(file)));
        }
        entries.add(file.entry(times.prepared(), file.site().coordinator(),
                () -> prepareDose.prepare(known.subject(file), visit.adherence(), visit.choice())));
        visit.dissent().ifPresent(dissent -> entries.add(file.entry(times.signed().minusMinutes(2), file.site().investigator(),
                () -> explain(file, dissent))));
        if (signed) {
            entries.add(file.entry(times.signed(), file.site().investigator(), () -> sign(file)));
        }
        visit.dissent().filter(Dissent::isReviewed)
                .ifPresent(dissent -> entries.add(file.entry(monitoring(times), file.site().monitor(), () -> closeDeviations(file))));
        return entries;
    }

    private void startTaper(SubjectFile file) {
        Subject subject = known.subject(file);
        startTaper.start(subject, subject.version(), known.identity(file.site().investigator()));
    }

    private void explain(SubjectFile file, Dissent dissent) {
        explainOverride.explain(decisions.preparedFor(known.subject(file)).orElseThrow(), dissent.reason(), dissent.text());
    }

    private void sign(SubjectFile file) {
        decideDose.decide(known.subject(file), known.identity(file.site().investigator())).orElseThrow();
    }

    /** A minor one is closed at once; a major one is important, and waits for the site to act. */
    private void closeDeviations(SubjectFile file) {
        deviations.of(known.subject(file)).forEach(deviation -> {
            if (DeviationStep.CLOSE_MINOR.fits(deviation)) {
                closeMinorDeviations.close(List.of(new CloseMinorDeviations.Seen(deviation, deviation.version())),
                        "Reason found in the source and discussed with the investigator. The next counts were taken as planned. No further action.");
            } else {
                classifyDeviation.classify(deviation, deviation.version(), true);
            }
        });
    }

    private DiaryEntry leave(SubjectFile file, TreatmentStory.Leaving leaving, TreatedSubject treated) {
        LocalDateTime at = WorkingDays.onOrAfter(treated.story().seenOn(treated.today())).atTime(14, 10);
        return file.entry(at, file.site().investigator(), () -> {
            Subject subject = known.subject(file);
            withdrawSubject.withdraw(subject, subject.version(),
                    new WithdrawSubject.Withdrawal(at.toLocalDate(), leaving.reason(), Optional.of(leaving.note())), known.identity(file.site().investigator()));
        });
    }

    private static LocalDateTime monitoring(VisitTimes times) {
        return WorkingDays.onOrAfter(times.signed().toLocalDate().plusDays(DAYS_TO_MONITORING)).atTime(15, 20);
    }

    /** A count of two different digits, such as 46, which fingers turn into 64. */
    private static int firstSwappable(List<Visit> visits) {
        return (int) visits.stream().takeWhile(visit -> visit.count() > 99 || visit.count() < 12 || visit.count() % 11 == 0).count();
    }

    private static int swapped(int count) {
        return count % 10 * 10 + count / 10;
    }
}
