package plateau.report.enrolment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plateau.cut.StudySite;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
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
        sites.stream().map(StudySite::country).distinct().sorted(comparing(CountryChapter::name)).forEach(country ->
                rows.add(Cells.row(List.of(text(name(country))), cells(table, sites.stream().filter(site -> site.country().equals(country)).toList()))));
        rows.add(Cells.row(List.of(text(SiteChapter.ALL)), cells(table, sites)));
        return new Chapter("countries", "By country", DEFINITION, new Table(Columns.row(List.of(Columns.text("country", "Country")), table.columns()), rows), Optional.empty());
    }

    private List<Cell> cells(GroupTable table, List<StudySite> sites) {
        Set<String> numbers = sites.stream().map(StudySite::number).collect(toSet());
        return table.cells(lines.where(line -> numbers.contains(line.site())), sites.stream().mapToInt(StudySite::target).sum());
    }

    static String name(String code) {
        return Country.coded(code).map(Country::name).orElse(code);
    }
}
