package plateau.report.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.testing.GeneratedTrial;

/** What holds of the response of any trial. */
class ResponsePropertiesTest {

    private static final StudyAtCut STUDY = ReadReport.study(GeneratedTrial.CUT, GeneratedTrial.SITES.stream().map(site -> ReadReport.site(site, 25)).toArray(StudySite[]::new));

    private static ReadReport read(List<CutSubject> subjects) {
        return new ReadReport(ResponseReport.of(subjects.stream(), STUDY, ReportFilter.NONE));
    }

    @Property(tries = 20)
    void theOrderOfSubjectsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        List<CutSubject> shuffled = new ArrayList<>(GeneratedTrial.of(seed, subjects));
        Collections.shuffle(shuffled, new Random(seed));
        ReadReport inOrder = read(GeneratedTrial.of(seed, subjects));
        read(shuffled).report().chapters().forEach(chapter -> assertThat(chapter.table()).isEqualTo(inOrder.chapter(chapter.id()).table()));
    }

    @Property(tries = 20)
    void thePartsAddUpToTheWhole(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        ReadReport report = read(GeneratedTrial.of(seed, subjects));
        int treated = report.number("population", "With a first dose", "subjects");
        int due = report.number("week-8", "Missing", "of");
        assertThat(sum(report, "week-8", "Response, missing as no response", "No response by an assessment", "Missing")).isEqualTo(due);
        assertThat(due + report.number("week-8", "Not due yet", "subjects")).isEqualTo(treated);
        assertThat(sum(report, "rescue", "None", "1", "2", "3 or more")).isEqualTo(treated);
        assertThat(report.rows("rescue-therapies").stream().mapToInt(row -> Integer.parseInt(row.get(6))).sum()).isEqualTo(report.number("rescue", "One or more", "given"));
        assertThat(report.rows("bleeding").subList(0, 6).stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum()).isEqualTo(treated);
        assertThat(report.rows("doses")).allMatch(row -> row.stream().skip(2).mapToInt(Integer::parseInt).sum() == Integer.parseInt(row.get(1)));
        assertThat(report.number("time-to-response", "All", "n")).isEqualTo(treated);
        assertThat(report.number("time-to-response", "All", "responded")).isEqualTo(report.number("endpoints", Endpoint.ONCE.label(), "subjects"));
    }

    private static int sum(ReadReport report, String chapter, String... rows) {
        return Stream.of(rows).mapToInt(row -> report.number(chapter, row, "subjects")).sum();
    }

    @Property(tries = 20)
    void whatCountsWhateverTheRescueIsNeverFewer(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        ReadReport report = read(GeneratedTrial.of(seed, subjects));
        for (Endpoint endpoint : List.of(Endpoint.WEEK_8, Endpoint.ONCE, Endpoint.MOST, Endpoint.RAISED)) {
            Endpoint atAll = Endpoint.valueOf(endpoint.name() + "_AT_ALL");
            assertThat(report.number("endpoints", atAll.label(), "subjects")).isGreaterThanOrEqualTo(report.number("endpoints", endpoint.label(), "subjects"));
        }
        assertThat(report.number("endpoints", Endpoint.IWG.label(), "subjects")).isGreaterThanOrEqualTo(report.number("endpoints", Endpoint.COMPLETE.label(), "subjects"));
    }

    @Property(tries = 20)
    void twoTrialsTogetherHaveTheNumbersOfBoth(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        List<CutSubject> all = GeneratedTrial.of(seed, subjects);
        ReadReport one = read(all.subList(0, subjects / 2));
        ReadReport other = read(all.subList(subjects / 2, subjects));
        ReadReport both = read(all);
        for (String chapter : List.of("population", "endpoints", "week-8", "rescue", "rescue-therapies", "bleeding")) {
            both.rows(chapter).stream().map(row -> row.get(0)).forEach(row -> assertThat(one.number(chapter, row, "subjects") + other.number(chapter, row, "subjects"))
                    .isEqualTo(both.number(chapter, row, "subjects")));
        }
    }

    @Property(tries = 20)
    void sharesLieBetween0And100(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        for (String chapter : List.of("endpoints", "week-8", "time-to-response-curve", "rescue", "rescue-therapies", "bleeding")) {
            assertThat(read(GeneratedTrial.of(seed, subjects)).chapter(chapter).table().rows().stream().flatMap(List::stream)
                    .filter(Cell.Number.class::isInstance).map(cell -> ((Cell.Number) cell).number()))
                    .allMatch(share -> share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0);
        }
    }

    /** Day by day with loops and a calendar of each subject, as somebody would count who has never seen the report. */
    @Property(tries = 15)
    void aPlainRecountAgrees(@ForAll long seed) {
        int treated = 0;
        int once = 0;
        int most = 0;
        int atWeek8 = 0;
        long total = 0;
        List<CutSubject> trial = GeneratedTrial.of(seed, 60);
        for (CutSubject subject : trial) {
            LocalDate first = firstDose(subject);
            if (first == null || first.isAfter(GeneratedTrial.CUT)) {
                continue;
            }
            treated++;
            Map<LocalDate, BigDecimal> calendar = new HashMap<>();
            for (CutSubject.Count count : subject.counts()) {
                if (count.edition().latest() && !count.edition().removed()) {
                    calendar.put(count.collectedOn(), count.value());
                }
            }
            List<LocalDate> in = new ArrayList<>();
            List<LocalDate> good = new ArrayList<>();
            for (LocalDate day = first.plusDays(1); !day.isAfter(end(subject)); day = day.plusDays(1)) {
                if (calendar.containsKey(day)) {
                    in.add(day);
                    if (calendar.get(day).doubleValue() >= 50 && !isRescued(subject, day)) {
                        good.add(day);
                    }
                }
            }
            once += good.isEmpty() ? 0 : 1;
            most += !in.isEmpty() && (double) good.size() / in.size() >= 0.75 ? 1 : 0;
            if (first.plusDays(63).isBefore(GeneratedTrial.CUT)) {
                for (int off : new int[] {0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7}) {
                    if (in.contains(first.plusDays(56 + off))) {
                        atWeek8 += good.contains(first.plusDays(56 + off)) ? 1 : 0;
                        break;
                    }
                }
            }
            for (int i = 0; i < good.size(); i++) {
                LocalDate day = good.get(i);
                LocalDate next = i + 1 < good.size() ? good.get(i + 1) : null;
                boolean together = next != null && in.indexOf(next) == in.indexOf(day) + 1 && !next.isAfter(day.plusDays(35));
                total += together ? next.toEpochDay() - day.toEpochDay() : 1;
            }
        }
        ReadReport report = read(trial);
        assertThat(report.number("population", "With a first dose", "subjects")).isEqualTo(treated);
        assertThat(report.number("endpoints", Endpoint.ONCE.label(), "subjects")).isEqualTo(once);
        assertThat(report.number("endpoints", Endpoint.MOST.label(), "subjects")).isEqualTo(most);
        assertThat(report.number("endpoints", Endpoint.WEEK_8.label(), "subjects")).isEqualTo(atWeek8);
        long shown = trial.stream().flatMap(subject -> TreatmentPeriod.of(subject, STUDY.stamp()).stream())
                .mapToLong(period -> DaysInResponse.of(period.assessments()).total()).sum();
        assertThat(shown).isEqualTo(total);
    }

    private static LocalDate firstDose(CutSubject subject) {
        if (subject.imported()) {
            return subject.dayOne().orElseThrow();
        }
        return subject.decisions().isEmpty() ? null : subject.decisions().get(0).on();
    }

    private static LocalDate end(CutSubject subject) {
        LocalDate end = GeneratedTrial.CUT;
        if (subject.endedOn().isPresent() && subject.endedOn().get().isBefore(end)) {
            end = subject.endedOn().get();
        }
        return subject.tapers().isEmpty() || subject.tapers().get(0).startedOn().isAfter(end) ? end : subject.tapers().get(0).startedOn();
    }

    private static boolean isRescued(CutSubject subject, LocalDate day) {
        for (CutSubject.Rescue rescue : subject.rescues()) {
            long since = day.toEpochDay() - rescue.on().toEpochDay();
            if (since >= 0 && since <= 28) {
                return true;
            }
        }
        return false;
    }
}
