package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.audit.ChangeReason;
import plateau.dose.Adherence;
import plateau.dose.AskProtocol;
import plateau.dose.DecideDose;
import plateau.dose.DoseChoice;
import plateau.dose.PrepareDose;
import plateau.dose.StateRegimen;
import plateau.page.PostedFile;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.subject.ImportSubjects;
import plateau.subject.Subject;
import plateau.subject.Subjects;
import plateau.subject.TakenOver;

/** Tells how a subject came from another record of the trial: imported, its regimen stated and corrected, then seen like any other. */
@ApplicationScoped
class TellTakenOver {

    private static final int DAYS_FROM_CONSENT = 12;

    @Inject
    Known known;
    @Inject
    TellCount tellCount;
    @Inject
    Subjects subjects;
    @Inject
    ImportSubjects importSubjects;
    @Inject
    StateRegimen stateRegimen;
    @Inject
    AskProtocol askProtocol;
    @Inject
    PrepareDose prepareDose;
    @Inject
    DecideDose decideDose;

    public List<DiaryEntry> tell(TakenOverPlan plan, LocalDate today) {
        SubjectFile file = new SubjectFile(plan.site());
        LocalDate day = plan.takenOverOn(today);
        List<DiaryEntry> entries = new ArrayList<>();
        entries.add(file.entry(day.atTime(9, 5), Staff.ADMIN, () -> take(file, plan, day)));
        if (!plan.counts().isEmpty()) {
            entries.add(file.entry(day.atTime(13, 30), file.site().investigator(), () -> state(file, regimens(plan, day, 23), Optional.empty())));
            entries.add(file.entry(day.plusDays(1).atTime(11, 15), file.site().investigator(), () -> state(file, regimens(plan, day, 32),
                    Optional.of(ChangeReason.TYPING_ERROR.label() + ": The line below was read. The dose was raised nine days earlier."))));
        }
        for (int week = 0; week < plan.counts().size(); week++) {
            entries.addAll(visit(file, plan.counts().get(week), day.plusDays(2 + 7L * week)));
        }
        return entries;
    }

    private void take(SubjectFile file, TakenOverPlan plan, LocalDate day) {
        LocalDate dayOne = day.minusDays(plan.treatedDays());
        String rows = "USUBJID,SITEID,SEX,RFICDTC,RFSTDTC\n%s,%s,F,%s,%s\n".formatted(plan.source(), plan.site().number(), dayOne.minusDays(DAYS_FROM_CONSENT), dayOne);
        importSubjects.run(new PostedFile("dm-" + plan.source() + ".csv", rows.getBytes(StandardCharsets.UTF_8)));
        subjects.all().stream().filter(subject -> subject.sourceNumber().filter(plan.source()::equals).isPresent()).map(Subject::screeningNumber).forEach(file::open);
    }

    private static TakenOver regimens(TakenOverPlan plan, LocalDate day, int raisedDaysAgo) {
        return new TakenOver(List.of(RegimenPeriod.of(day.minusDays(plan.treatedDays()), Regimen.daily(new BigDecimal("2.5"))),
                RegimenPeriod.of(day.minusDays(raisedDaysAgo), Regimen.daily(new BigDecimal("5")))));
    }

    private void state(SubjectFile file, TakenOver regimens, Optional<String> reason) {
        Subject subject = known.subject(file);
        stateRegimen.state(subject, subject.version(), regimens, reason, known.identity(file.site().investigator()));
    }

    private List<DiaryEntry> visit(SubjectFile file, int count, LocalDate day) {
        LocalDateTime collected = day.atTime(8, 40);
        return List.of(tellCount.tell(file, new CountStory(count, collected, collected.plusMinutes(50), true)),
                file.entry(collected.plusMinutes(65), file.site().coordinator(), () -> prepare(file)),
                file.entry(collected.plusMinutes(100), file.site().investigator(),
                        () -> decideDose.decide(known.subject(file), known.identity(file.site().investigator())).orElseThrow()));
    }

    private void prepare(SubjectFile file) {
        Subject subject = known.subject(file);
        prepareDose.prepare(subject, Adherence.CONFIRMED, DoseChoice.of(askProtocol.about(subject, Adherence.CONFIRMED).recommendation().regimen()));
    }
}
