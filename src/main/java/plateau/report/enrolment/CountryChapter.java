package plateau.report.enrolment;

import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.report.StudySite;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.site.Country;

/** Enrolment country by country. */
record CountryChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    private static final List<String> DEFINITION = List.of(
            "One row for each country with a site, and one for all of them. The columns are those of the sites, added up.");

    Chapter chapter() {
        GroupTable table = GroupTable.of(lines, study);
        var rows = new ArrayList<List<Cell>>();
        List<StudySite> sites = study.sites(filter);
        sites.stream().map(StudySite::country).distinct().sorted((one, other) -> name(one).compareTo(name(other))).forEach(country ->
                rows.add(Cells.row(List.of(text(name(country))), table.cells(lines.where(line -> line.country().equals(country)),
                        sites.stream().filter(site -> site.country().equals(country)).mapToInt(StudySite::target).sum()))));
        rows.add(Cells.row(List.of(text(SiteChapter.ALL)), table.cells(lines, sites.stream().mapToInt(StudySite::target).sum())));
        return new Chapter("countries", "By country", DEFINITION, new Table(Columns.row(List.of(Columns.text("country", "Country")), table.columns()), rows), Optional.empty());
    }

    static String name(String code) {
        return Country.coded(code).map(Country::name).orElse(code);
    }
}
