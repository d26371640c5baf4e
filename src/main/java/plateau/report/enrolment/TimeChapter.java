package plateau.report.enrolment;

import static plateau.report.Cells.quartiles;
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

/** How long screening takes. */
record TimeChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    private static final List<String> DEFINITION = List.of(
            "Days from the day of screening to the day of enrolment, of those who were screened and enrolled here; 0 is the same day.",
            "Median and quartiles are averages of the two numbers beside the cut where it falls between them (definition 2 of Hyndman and Fan). n is how many subjects there are.");

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        study.sites(filter).forEach(site -> rows.add(row(site.number(), lines.ofSite(site.number()))));
        rows.add(row(SiteChapter.ALL, lines));
        return new Chapter("time-to-enrolment", "From screening to enrolment", DEFINITION,
                new Table(Columns.row(List.of(Columns.text("site", "Site")), Columns.quartiles("days")), rows), Optional.empty());
    }

    private static List<Cell> row(String site, EnrolmentLines of) {
        return Cells.row(List.of(text(site)), quartiles(of.daysToEnrolment().length, of.timeToEnrolment(), "nobody was screened and enrolled here"));
    }
}
