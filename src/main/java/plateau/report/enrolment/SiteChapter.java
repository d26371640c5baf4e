package plateau.report.enrolment;

import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.cut.StudySite;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Enrolment site by site. */
record SiteChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    static final String ALL = "All";

    private static final List<String> DEFINITION = List.of(
            "One row a site, those without a subject too, and one for all of them. The words mean the same as where the subjects stand.",
            "The columns of the stages count who is in them at the cut. The target is the number of subjects that the site is to enrol.");

    Chapter chapter() {
        GroupTable table = GroupTable.of(lines, study);
        var rows = new ArrayList<List<Cell>>();
        List<StudySite> sites = study.sites(filter);
        sites.forEach(site -> rows.add(Cells.row(List.of(text(site.number()), text(CountryChapter.name(site.country())), text(site.active() ? "yes" : "no")),
                table.cells(lines.ofSite(site.number()), site.target()))));
        rows.add(Cells.row(List.of(text(ALL), text(""), text("")), table.cells(lines, sites.stream().mapToInt(StudySite::target).sum())));
        return new Chapter("sites", "By site", DEFINITION, new Table(Columns.row(List.of(Columns.text("site", "Site"), Columns.text("country", "Country"),
                Columns.text("active", "Active")), table.columns()), rows), Optional.empty());
    }
}
