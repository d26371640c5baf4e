package plateau.report.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

/** What holds of the enrolment of any trial. */
class EnrolmentPropertiesTest {

    private static final StudyAtCut STUDY = ReadReport.study(GeneratedTrial.CUT, GeneratedTrial.SITES.stream().map(site -> ReadReport.site(site, 25)).toArray(StudySite[]::new));

    private static ReadReport read(List<CutSubject> subjects) {
        return new ReadReport(EnrolmentReport.of(subjects.stream(), STUDY, ReportFilter.NONE));
    }

    @Property(tries = 60)
    void whatLeavesABoxIsWhatIsInIt(@ForAll long seed, @ForAll @IntRange(max = 60) int subjects) {
        var flow = new Flow(GeneratedTrial.of(seed, subjects).stream().map(subject -> FlowPath.of(subject, STUDY)).toList());
        for (FlowBox box : FlowBox.values()) {
            assertThat(flow.from(box).stream().mapToInt(Flow.Arrow::subjects).sum()).isEqualTo(flow.in(box));
            int cameIn = flow.arrows().stream().filter(arrow -> arrow.to().filter(box::equals).isPresent()).mapToInt(Flow.Arrow::subjects).sum();
            assertThat(cameIn + flow.beginIn(box)).isEqualTo(flow.in(box));
        }
        assertThat(flow.beginIn(FlowBox.SCREENED) + flow.beginIn(FlowBox.ENROLLED)).isEqualTo(subjects);
    }

    @Property(tries = 30)
    void theOrderOfSubjectsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 60) int subjects) {
        List<CutSubject> shuffled = new ArrayList<>(GeneratedTrial.of(seed, subjects));
        Collections.shuffle(shuffled, new Random(seed));
        read(shuffled).report().chapters().forEach(chapter ->
                assertThat(chapter.table()).isEqualTo(read(GeneratedTrial.of(seed, subjects)).chapter(chapter.id()).table()));
    }

    @Property(tries = 30)
    void theSitesAddUpToAll(@ForAll long seed, @ForAll @IntRange(max = 60) int subjects) {
        ReadReport report = read(GeneratedTrial.of(seed, subjects));
        for (String column : List.of("target", "screened", "in_screening", "failed", "taken_over", "enrolled", "stage_open_label", "stage_taper", "stage_extension",
                "tapering", "off_treatment", "relapsed", "withdrawn", "completed")) {
            int sum = GeneratedTrial.SITES.stream().mapToInt(site -> report.number("sites", site, column)).sum();
            assertThat(sum).as(column).isEqualTo(report.number("sites", "All", column)).isEqualTo(report.number("countries", "All", column));
        }
        int stages = Stream.of("stage_double_blind", "stage_open_label", "stage_taper", "stage_extension").mapToInt(stage -> report.number("sites", "All", stage)).sum();
        assertThat(stages + report.number("sites", "All", "withdrawn") + report.number("sites", "All", "completed")).isEqualTo(report.number("sites", "All", "enrolled"));
        assertThat(report.rows("weeks").stream().mapToInt(row -> Integer.parseInt(row.get(3))).sum()).isEqualTo(report.number("sites", "All", "enrolled"));
    }

    @Property(tries = 30)
    void twoTrialsTogetherHaveTheSubjectsOfBoth(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        List<CutSubject> all = GeneratedTrial.of(seed, subjects);
        ReadReport one = read(all.subList(0, subjects / 2));
        ReadReport other = read(all.subList(subjects / 2, subjects));
        ReadReport both = read(all);
        both.rows("subjects").stream().map(row -> row.get(0)).forEach(group -> assertThat(one.number("subjects", group, "subjects") + other.number("subjects", group, "subjects"))
                .isEqualTo(both.number("subjects", group, "subjects")));
    }

    @Property(tries = 30)
    void sharesLieBetween0And100(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        for (String chapter : List.of("subjects", "screen-failure-rate", "screen-failures", "withdrawals")) {
            assertThat(read(GeneratedTrial.of(seed, subjects)).chapter(chapter).table().rows().stream().flatMap(List::stream)
                    .filter(Cell.Number.class::isInstance).map(cell -> ((Cell.Number) cell).number()))
                    .allMatch(share -> share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0);
        }
    }

    /** Written as a reader with a list and a pencil would count. */
    @Property(tries = 20)
    void aPlainRecountAgrees(@ForAll long seed) {
        int screened = 0;
        int failed = 0;
        int enrolled = 0;
        int tapering = 0;
        int onE1 = 0;
        List<CutSubject> trial = GeneratedTrial.of(seed, 80);
        for (CutSubject subject : trial) {
            screened += subject.imported() ? 0 : 1;
            switch (subject.status()) {
                case SCREEN_FAILURE -> failed++;
                case ENROLLED, WITHDRAWN, COMPLETED -> enrolled++;
                default -> { }
            }
            if (subject.status().name().equals("ENROLLED") && subject.treatment().name().equals("TAPER")) {
                tapering++;
            }
            for (String words : subject.failed()) {
                onE1 += words.startsWith("E1 ") ? 1 : 0;
            }
        }
        ReadReport report = read(trial);
        assertThat(report.number("subjects", "Screened", "subjects")).isEqualTo(screened);
        assertThat(report.number("subjects", "Screen failures", "subjects")).isEqualTo(failed);
        assertThat(report.number("subjects", "Enrolled", "subjects")).isEqualTo(enrolled);
        assertThat(report.number("subjects", "Tapering", "subjects")).isEqualTo(tapering);
        int shown = report.rows("screen-failures").stream().filter(row -> row.get(0).equals("E1")).mapToInt(row -> Integer.parseInt(row.get(2))).sum();
        assertThat(shown).isEqualTo(onE1);
    }
}
