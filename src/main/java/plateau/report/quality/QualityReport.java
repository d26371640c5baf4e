package plateau.report.quality;

import static plateau.report.Cells.per100;
import static plateau.report.Cells.whole;
import static plateau.report.Columns.number;
import static plateau.report.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plateau.cut.CutSubject;
import plateau.deviation.Severity;
import plateau.query.QueryState;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StampWords;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.sheet.Table.Column;

/** How good the data are, by site and in all, read from a cut in one pass. */
public final class QualityReport {

    private static final String NO_COUNT = "no count";

    private final SiteTallies tallies;

    private QualityReport(SiteTallies tallies) {
        this.tallies = tallies;
    }

    /** @param subjects in any order */
    public static Report of(Stream<CutSubject> subjects, StudyAtCut study, ReportFilter filter) {
        var tallies = new SiteTallies(study.sites(filter));
        subjects.filter(study.subjects(filter)).forEach(tallies::take);
        var report = new QualityReport(tallies);
        return new Report("quality", "Data quality", StampWords.of(study.stamp(), filter), List.of(new DelayChapter(tallies).chapter(), report.missing(),
                report.corrections(), report.queries(), report.deviations()));
    }

    private Chapter missing() {
        return chapter("missing-counts", "Missing counts", List.of(
                "Missed: the deviation COUNT_MISSED, which stands where the window of a count closed and none came in the 7 days after it.",
                "Late: the deviation COUNT_LATE, where one came in those days.",
                "Withdrawn deviations are left out.",
                "Due: platelet counts collected after the first dose, and those missed.",
                "A count more than the protocol asks for counts as one that was due, so the rate is rather too low than too high."),
                List.of(Columns.whole("due", "Due"), Columns.whole("missed", "Missed"), number("missed_per_100", "Missed per 100 due"),
                        Columns.whole("late", "Late"), number("late_per_100", "Late per 100 due")),
                tally -> List.of(whole(tally.due()), whole(tally.missed()), per100(tally.missed(), tally.due(), "no count was due"),
                        whole(tally.late()), per100(tally.late(), tally.due(), "no count was due")));
    }

    private Chapter corrections() {
        return chapter("corrections", "Corrections", List.of(
                "Corrections of platelet counts: each version after the first, save one that removes the count.",
                "A count corrected twice has two.",
                "Removed counts stand by themselves.",
                "Per 100 platelet counts that stand, those of screening included."),
                List.of(Columns.whole("counts", "Counts"), Columns.whole("corrections", "Corrections"), number("per_100", "Per 100 counts"), Columns.whole("removed", "Removed counts")),
                tally -> List.of(whole(tally.counts()), whole(tally.corrections()), per100(tally.corrections(), tally.counts(), NO_COUNT), whole(tally.removed())));
    }

    private Chapter queries() {
        return chapter("queries", "Queries", List.of(
                "Queries of monitors by their state at the cut, whatever they are about: open (the site is next), answered (the monitor is next) or closed.",
                "Per 100 platelet counts that stand."),
                List.of(Columns.whole("counts", "Counts"), Columns.whole("open", "Open"), Columns.whole("answered", "Answered"), Columns.whole("closed", "Closed"),
                        Columns.whole("queries", "Queries"), number("open_per_100", "Open per 100 counts"), number("answered_per_100", "Answered per 100 counts"),
                        number("closed_per_100", "Closed per 100 counts"), number("per_100", "All per 100 counts")),
                tally -> List.of(whole(tally.counts()), whole(tally.queries(QueryState.OPEN)), whole(tally.queries(QueryState.ANSWERED)), whole(tally.queries(QueryState.CLOSED)),
                        whole(tally.queries()), rate(tally.queries(QueryState.OPEN), tally), rate(tally.queries(QueryState.ANSWERED), tally),
                        rate(tally.queries(QueryState.CLOSED), tally), rate(tally.queries(), tally)));
    }

    private Chapter deviations() {
        return chapter("deviations", "Deviations", List.of(
                "Deviations by severity, open and closed ones, found by the portal; those withdrawn because corrected data made them untrue are left out.",
                "Per 100 platelet counts that stand."),
                List.of(Columns.whole("counts", "Counts"), Columns.whole("major", "Major"), Columns.whole("minor", "Minor"), Columns.whole("deviations", "Deviations"),
                        number("major_per_100", "Major per 100 counts"), number("minor_per_100", "Minor per 100 counts"), number("per_100", "All per 100 counts")),
                tally -> List.of(whole(tally.counts()), whole(tally.deviations(Severity.MAJOR)), whole(tally.deviations(Severity.MINOR)), whole(tally.deviations()),
                        rate(tally.deviations(Severity.MAJOR), tally), rate(tally.deviations(Severity.MINOR), tally), rate(tally.deviations(), tally)));
    }

    private static Cell rate(int count, QualityTally tally) {
        return per100(count, tally.counts(), NO_COUNT);
    }

    private Chapter chapter(String id, String title, List<String> definition, List<Column> columns, Function<QualityTally, List<Cell>> cells) {
        return new Chapter(id, title, definition, new Table(Columns.row(List.of(text("site", "Site")), columns), tallies.rows(cells)), Optional.empty());
    }
}
