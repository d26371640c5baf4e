package plateau.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.cut.CutSubject;
import plateau.report.enrolment.EnrolmentReport;
import plateau.report.quality.QualityReport;
import plateau.report.response.ResponseReport;
import plateau.sheet.Report;

/** The reports that are made of a cut. */
public enum ReportKind {
    ENROLMENT("enrolment", "Enrolment", EnrolmentReport::of, List.of(
            KeyFigure.number("Screened", "subjects", "Screened", "subjects"),
            KeyFigure.number("Enrolled", "subjects", "Enrolled", "subjects"),
            KeyFigure.number("Target", "target", "All", "target"),
            KeyFigure.number("In the study", "subjects", "In the study", "subjects"),
            KeyFigure.share("Screen failures", "screen-failure-rate", "All"),
            KeyFigure.share("Withdrawn", "subjects", "Withdrawn"))),
    RESPONSE("response", "Response", ResponseReport::of, List.of(
            KeyFigure.number("With a first dose", "population", "With a first dose", "subjects"),
            KeyFigure.share("Response at week 8", "endpoints", "50 or more at week 8, missing as no response"),
            KeyFigure.share("Response at least once", "endpoints", "50 or more at least once"),
            KeyFigure.share("At 75 % of the assessments", "endpoints", "50 or more at 75 % of the assessments"))),
    QUALITY("quality", "Data quality", QualityReport::of, List.of(
            KeyFigure.number("Platelet counts", "corrections", "All", "counts"),
            KeyFigure.number("Days to entry, median", "entry-delay", "All", "median"),
            KeyFigure.number("Missed per 100 due", "missing-counts", "All", "missed_per_100"),
            KeyFigure.number("Corrections per 100 counts", "corrections", "All", "per_100"),
            KeyFigure.number("Deviations per 100 counts", "deviations", "All", "per_100")));

    private final String id;
    private final String title;
    private final Maker maker;
    private final List<KeyFigure> keyFigures;

    ReportKind(String id, String title, Maker maker, List<KeyFigure> keyFigures) {
        this.id = id;
        this.title = title;
        this.maker = maker;
        this.keyFigures = keyFigures;
    }

    @FunctionalInterface
    private interface Maker {

        Report of(Stream<CutSubject> subjects, StudyAtCut study, ReportFilter filter);
    }

    public static Optional<ReportKind> called(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** As addresses and file names call it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Report of(Stream<CutSubject> subjects, StudyAtCut study, ReportFilter filter) {
        return maker.of(subjects, study, filter);
    }

    /** What it says first. */
    public List<KeyFigure.Shown> keyFigures(Report report) {
        return keyFigures.stream().flatMap(figure -> figure.in(report).stream()).toList();
    }
}
