package plateau.report.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.testing.GeneratedTrial;

/** What holds of the data of any trial. */
class QualityPropertiesTest {

    private static final StudyAtCut STUDY = ReadReport.study(GeneratedTrial.CUT, GeneratedTrial.SITES.stream().map(site -> ReadReport.site(site, 25)).toArray(StudySite[]::new));
    private static final List<String> COUNTS = List.of("entry-delay n", "entry-delay within_2", "entry-delay within_5", "missing-counts due",
            "missing-counts missed", "missing-counts late",
            "corrections corrections", "corrections removed", "queries open", "queries answered", "queries closed", "queries queries", "deviations major",
                    "deviations minor", "deviations deviations");

    private static ReadReport read(List<CutSubject> subjects) {
        return new ReadReport(QualityReport.of(subjects.stream(), STUDY, ReportFilter.NONE));
    }

    private static int number(ReadReport report, String site, String count) {
        return report.number(count.split(" ")[0], site, count.split(" ")[1]);
    }

    @Property(tries = 20)
    void theSitesAddUpToAllAndTheOrderOfSubjectsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        List<CutSubject> trial = GeneratedTrial.of(seed, subjects);
        ReadReport report = read(trial);
        for (String count : COUNTS) {
            assertThat(GeneratedTrial.SITES.stream().mapToInt(site -> number(report, site, count)).sum()).as(count).isEqualTo(number(report, "All", count));
        }
        List<CutSubject> shuffled = new ArrayList<>(trial);
        Collections.shuffle(shuffled, new Random(seed));
        read(shuffled).report().chapters().forEach(chapter -> assertThat(chapter.table()).isEqualTo(report.chapter(chapter.id()).table()));
    }

    @Property(tries = 20)
    void twoTrialsTogetherHaveTheNumbersOfBoth(@ForAll long seed, @ForAll @IntRange(max = 40) int subjects) {
        List<CutSubject> all = GeneratedTrial.of(seed, subjects);
        ReadReport one = read(all.subList(0, subjects / 2));
        ReadReport other = read(all.subList(subjects / 2, subjects));
        for (String count : COUNTS) {
            assertThat(number(one, "All", count) + number(other, "All", count)).as(count).isEqualTo(number(read(all), "All", count));
        }
    }

    @Property(tries = 20)
    void aPlainRecountAgrees(@ForAll long seed) {
        int corrections = 0;
        int closed = 0;
        int major = 0;
        Set<String> standing = new HashSet<>();
        Set<String> gone = new HashSet<>();
        List<CutSubject> trial = GeneratedTrial.of(seed, 40);
        for (CutSubject subject : trial) {
            for (CutSubject.Count count : subject.counts()) {
                String key = subject.screeningNumber() + " " + count.number();
                if (count.edition().reason().isPresent() && !count.edition().removed()) {
                    corrections++;
                }
                if (count.edition().latest()) {
                    (count.edition().removed() ? gone : standing).add(key);
                }
            }
            closed += (int) subject.queries().stream().filter(query -> query.state().name().equals("CLOSED")).count();
            for (CutSubject.Deviation deviation : subject.deviations()) {
                major += deviation.severity().name().equals("MAJOR") && !deviation.state().name().equals("WITHDRAWN") ? 1 : 0;
            }
        }
        ReadReport report = read(trial);
        assertThat(number(report, "All", "corrections corrections")).isEqualTo(corrections);
        assertThat(number(report, "All", "corrections counts")).isEqualTo(standing.size());
        assertThat(number(report, "All", "corrections removed")).isEqualTo(gone.size());
        assertThat(number(report, "All", "queries closed")).isEqualTo(closed);
        assertThat(number(report, "All", "deviations major")).isEqualTo(major);
    }
}
