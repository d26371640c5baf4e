package plateau.report.enrolment;

import static plateau.report.Cells.day;
import static plateau.report.Cells.missing;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.cut.StudySite;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Sites from which nothing is heard. @param lines of all days, whatever the filter says */
record SilentChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    static final int DAYS = 30;

    private static final List<String> DEFINITION = List.of(
            "Silent: an active site that has neither screened nor enrolled a subject for %d days.".formatted(DAYS),
            "The days are counted from the last screening or enrolment to the day of the cut at the site.",
            "A site that never did is silent too.",
            "The days of the filter do not apply here.",
            "A subject taken over is neither screened nor enrolled by the site.");

    Chapter chapter() {
        return new Chapter("silent-sites", "Sites silent for %d days".formatted(DAYS), DEFINITION, new Table(List.of(Columns.text("site", "Site"),
                Columns.text("state", "State"), Columns.day("last_screened", "Last screening"), Columns.day("last_enrolled", "Last enrolment"),
                Columns.whole("days", "Days since")), study.sites(filter).stream().map(this::row).toList()), Optional.empty());
    }

    private List<Cell> row(StudySite site) {
        EnrolmentLines here = lines.ofSite(site.number()).where(EnrolmentLine::isScreenedHere);
        Optional<LocalDate> screened = last(here.screenings());
        Optional<LocalDate> enrolled = last(here.enrolments());
        Optional<Long> days = Stream.of(screened, enrolled).flatMap(Optional::stream).max(LocalDate::compareTo)
                .map(last -> ChronoUnit.DAYS.between(last, site.dateAt(study.stamp().takenAt())));
        return List.of(text(site.number()), text(state(site, days)), day(screened, "nobody was screened"), day(enrolled, "nobody was enrolled here"),
                days.map(since -> whole(since)).orElse(missing("nobody was screened")));
    }

    private static String state(StudySite site, Optional<Long> days) {
        if (!site.active()) {
            return "not active";
        }
        return days.filter(since -> since < DAYS).isPresent() ? "active" : "silent";
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.stream().reduce((earlier, later) -> later);
    }
}
