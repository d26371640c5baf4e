package plateau.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import plateau.cut.CutSubject;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.query.QueryState;
import plateau.relapse.RelapseState;
import plateau.safety.RescueTherapy;
import plateau.subject.EndReason;
import plateau.taper.TaperOutcome;

/** Invented subjects of every kind at four sites in two countries, the same for the same seed. */
public final class GeneratedTrial {

    public static final LocalDate START = LocalDate.of(2025, 1, 6);
    public static final LocalDate CUT = LocalDate.of(2026, 6, 30);
    public static final List<String> SITES = List.of("01", "02", "03", "04");

    private static final String[] CRITERIA = {"I1 ITP for 6 months: screening count 34, must be below 30", "I3 Refractory: no earlier therapy",
            "E1 No thrombosis: venous thrombosis, yes"};
    private static final String[] DOSES = {"2.5", "3.75", "5", "7.5"};
    private static final List<TaperOutcome> ON = List.of(TaperOutcome.RELAPSED, TaperOutcome.INTERRUPTED, TaperOutcome.NOT_WITHDRAWN, TaperOutcome.HALTED);

    private final Random random;

    private GeneratedTrial(long seed) {
        this.random = new Random(seed);
    }

    public static List<CutSubject> of(long seed, int subjects) {
        var trial = new GeneratedTrial(seed);
        return IntStream.rangeClosed(1, subjects).mapToObj(trial::subject).toList();
    }

    private CutSubject subject(int number) {
        int site = random.nextInt(SITES.size());
        LocalDate screened = START.plusDays(random.nextInt(480));
        CutSubjects subject = CutSubjects.screened(SITES.get(site), number, screened).in(site < 2 ? "DE" : "CN");
        maybe(0.3, () -> subject.count(screened, value(30)));
        int kind = random.nextInt(10);
        if (kind == 0) {
            return subject.get();
        }
        if (kind < 3) {
            return (random.nextBoolean() ? subject.failed(CRITERIA[random.nextInt(3)]) : subject.failed(CRITERIA[0], CRITERIA[2])).get();
        }
        LocalDate start = screened.plusDays(random.nextInt(20));
        if (kind == 3) {
            subject.takenOver(start);
        } else {
            subject.enrolled(start);
        }
        if (kind == 4 && random.nextBoolean()) {
            maybe(0.5, () -> subject.withdrawn(start.plusDays(3), EndReason.SUBJECT_WISH));
            return subject.get();
        }
        treat(subject, start, kind);
        return subject.get();
    }

    private void treat(CutSubjects subject, LocalDate start, int kind) {
        maybe(0.8, () -> subject.count(start, value(40)));
        if (kind == 5) {
            subject.blinded().hiddenDose(start);
        } else if (kind != 3) {
            subject.dose(start, DOSES[random.nextInt(4)]);
        } else {
            maybe(0.7, () -> subject.stated(start, DOSES[random.nextInt(4)]));
        }
        LocalDate end = earlier(CUT, start.plusDays(random.nextInt(420)));
        for (LocalDate day = start.plusDays(1 + random.nextInt(9)); day.isBefore(end); day = day.plusDays(random.nextInt(14))) {
            visit(subject, day, kind);
        }
        if (kind > 6 && start.plusDays(200).isBefore(end)) {
            taper(subject, start.plusDays(180), end);
        }
        maybe(0.2, () -> subject.withdrawn(end, EndReason.values()[random.nextInt(9)]));
    }

    private void visit(CutSubjects subject, LocalDate day, int kind) {
        subject.count(day, value(160), Duration.ofHours(random.nextInt(200)));
        maybe(0.05, () -> subject.corrected(value(160)));
        maybe(0.03, subject::removed);
        maybe(0.04, () -> subject.bleeding(day, random.nextInt(5)));
        maybe(0.03, () -> subject.rescue(day, RescueTherapy.values()[random.nextInt(5)]));
        maybe(0.05, () -> subject.deviation(DeviationCode.values()[random.nextInt(8)], Severity.values()[random.nextInt(2)], DeviationState.values()[random.nextInt(5)]));
        maybe(0.05, () -> subject.query(QueryState.values()[random.nextInt(3)]));
        if (kind > 5) {
            maybe(0.1, () -> subject.dose(day, DOSES[random.nextInt(4)], 1 + random.nextInt(2)));
            maybe(0.03, () -> subject.off(day));
        }
    }

    private void taper(CutSubjects subject, LocalDate on, LocalDate end) {
        subject.taper(on);
        maybe(0.4, () -> subject.relapse(on.plusDays(10), RelapseState.values()[random.nextInt(3)]));
        int course = random.nextInt(4);
        if (course == 0) {
            subject.taperEnded(on.plusDays(15), ON.get(random.nextInt(4)));
            maybe(0.3, () -> subject.taper(on.plusDays(17)));
        } else if (course == 1) {
            subject.offTreatment(on.plusDays(15));
        } else if (course == 2) {
            subject.offTreatment(on.plusDays(15)).taperEnded(end, TaperOutcome.SUSTAINED_RESPONSE).inStage("taper").completed(end);
        }
    }

    /** Most have one decimal at most; some lie on a limit. */
    private String value(int upTo) {
        int limit = random.nextInt(30);
        return limit == 0 ? "50" : limit == 1 ? "30" : limit == 2 ? "49.9" : String.valueOf(random.nextInt(upTo * 10) / 10.0);
    }

    private void maybe(double chance, Runnable then) {
        if (random.nextDouble() < chance) {
            then.run();
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
