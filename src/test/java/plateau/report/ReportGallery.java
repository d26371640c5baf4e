package plateau.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plateau.chart.ChartSize;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.report.enrolment.EnrolmentReport;
import plateau.report.quality.QualityReport;
import plateau.report.response.ResponseReport;
import plateau.sheet.Report;
import plateau.testing.GeneratedTrial;

/** Writes the figures of the reports of no, one, few and many subjects as SVG into a folder, for eyes: run main with the folder's name. */
final class ReportGallery {

    private static final Map<String, Integer> TARGETS = Map.of("none", 0, "one", 1, "few", 10, "many", 120);

    private ReportGallery() {
    }

    static Map<String, List<CutSubject>> trials() {
        var trials = new LinkedHashMap<String, List<CutSubject>>();
        trials.put("none", List.of());
        trials.put("one", GeneratedTrial.of(5, 20).stream().filter(subject -> subject.counts().size() > 5).limit(1).toList());
        trials.put("few", GeneratedTrial.of(2, 12));
        trials.put("many", GeneratedTrial.of(3, 400));
        return trials;
    }

    static List<Report> reports(String trial) {
        List<CutSubject> subjects = trials().get(trial);
        StudyAtCut study = ReadReport.study(GeneratedTrial.CUT, GeneratedTrial.SITES.stream().map(site -> ReadReport.site(site, TARGETS.get(trial))).toArray(StudySite[]::new));
        return List.of(EnrolmentReport.of(subjects.stream(), study, ReportFilter.NONE), ResponseReport.of(subjects.stream(), study, ReportFilter.NONE),
                QualityReport.of(subjects.stream(), study, ReportFilter.NONE));
    }

    /** By the name of the trial and of the chapter. */
    static Map<String, Report.Figure> figures() {
        var figures = new LinkedHashMap<String, Report.Figure>();
        trials().keySet().forEach(trial -> reports(trial).forEach(report -> report.chapters().forEach(chapter ->
                chapter.figure().ifPresent(figure -> figures.put(report.id() + "-" + chapter.id() + "-" + trial, figure)))));
        return figures;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var figure : figures().entrySet()) {
            for (ChartSize size : ChartSize.values()) {
                Files.writeString(folder.resolve(figure.getKey() + "-" + size.name().toLowerCase(Locale.ROOT) + ".svg"), figure.getValue().draw(size));
            }
        }
    }
}
