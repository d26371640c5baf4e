package plateau.report.response;

import static plateau.report.Cells.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ShareRows;
import plateau.report.WhiskerChart;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** The shares of subjects who respond, each in one way. */
record EndpointChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO, ResponseLines.RESPONSE,
            "Where a share is marked \"whatever the rescue\", every assessment of 50 or more is one.",
            "A subject without an assessment does not respond; how many these are stands under \"Whom this is of\".",
            "Week 8 has its own denominator and a table of its own.",
            "At 75 % of the assessments: of all assessments of a subject, in the treatment period, three quarters or more are responses; one assessment at least.",
            "30 or more and twice the baseline: both by the same count. Without a baseline it is not reached.",
            "IWG 2009 (Rodeghiero et al., Blood 2009;113:2386): complete response is 100 or more, response is 30 or more and at least twice the baseline, both without bleeding.",
            "Either is confirmed by two assessments at least 7 days apart, and all those between them, none of them after a rescue.",
            "Without bleeding: none of WHO grade 1 or more from the first of them to the last.",
            "Shares with their exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        List<List<Cell>> rows = Stream.of(Endpoint.values()).map(endpoint -> Cells.row(List.of(text(endpoint.label())),
                Cells.share(endpoint.of(lines), endpoint.isOfWeekEight() ? ResponseLines.NOBODY_DUE : ResponseLines.NOBODY))).toList();
        return new Chapter("endpoints", "Who responds", DEFINITION, new Table(Columns.row(List.of(Columns.text("endpoint", "Platelet count (10⁹/L)")),
                Columns.share("subjects", "Subjects", "Of")), rows), Optional.of(size -> new WhiskerChart(figure(), size).svg()));
    }

    private WhiskerChart.Rows figure() {
        return ShareRows.of("Who responds", Stream.of(Endpoint.values()).map(endpoint -> ShareRows.row(endpoint.label(), endpoint.of(lines))).toList());
    }
}
