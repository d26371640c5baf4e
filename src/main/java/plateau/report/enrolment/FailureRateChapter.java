package plateau.report.enrolment;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** How many of those screened fail. */
record FailureRateChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    private static final List<String> DEFINITION = List.of(
            "Screen failures as a share of the subjects whose screening here has ended, as a failure or in enrolment.",
            "Who is still in screening, and who was taken over, is not in it.",
            "With the exact 95 % interval of a proportion (Clopper-Pearson).");

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        study.sites(filter).forEach(site -> rows.add(row(site.number(), lines.ofSite(site.number()))));
        rows.add(row(SiteChapter.ALL, lines));
        return new Chapter("screen-failure-rate", "Screen-failure rate", DEFINITION, new Table(Columns.row(List.of(Columns.text("site", "Site")),
                Columns.share("failed", "Screen failures", "Screening ended")), rows), Optional.empty());
    }

    private static List<Cell> row(String site, EnrolmentLines of) {
        return Cells.row(List.of(text(site)), share(of.failureRate(), "no screening has ended"));
    }
}
