package plateau.report.response;

import static plateau.report.Cells.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Quartiles;

/** How long subjects are in response. */
record DaysChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO, ResponseLines.RESPONSE,
            "A subject is in response from the first to the last of responses that follow each other with no other assessment between, both days included.",
            "A response alone is one day.",
            "The days between two responses count where these are at most %d days apart, the latest day of the widest window for a count; else two spells stand apart.".formatted(
                    DaysInResponse.MOST_DAYS_APART),
            "Days between a response and an assessment that is none do not count.",
            "Longest: the longest spell of a subject.",
            "Total: all of its spells.",
            "Who never responded has 0 days.",
            "Median and quartiles over subjects (definition 2 of Hyndman and Fan).");

    Chapter chapter() {
        return new Chapter("days-in-response", "Days in response", DEFINITION, new Table(Columns.row(List.of(Columns.text("group", "Group")), Columns.quartiles("days")), List.of(
                row("Longest, all subjects", line -> true, days -> days.longest(), ResponseLines.NOBODY),
                row("Total, all subjects", line -> true, days -> days.total(), ResponseLines.NOBODY),
                row("Longest, who responded", ResponseLine::hasResponded, days -> days.longest(), "nobody responded"),
                row("Total, who responded", ResponseLine::hasResponded, days -> days.total(), "nobody responded"))), Optional.empty());
    }

    private List<Cell> row(String group, Predicate<ResponseLine> who, ToIntFunction<DaysInResponse> days, String whyNone) {
        double[] all = lines.lines().stream().filter(who).map(ResponseLine::days).mapToDouble(days::applyAsInt).toArray();
        return Cells.row(List.of(text(group)), Cells.quartiles(all.length, Quartiles.of(all), whyNone));
    }
}
