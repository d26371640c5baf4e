package plateau.report.response;

import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** The course of the platelet counts. */
record CountsChapter(CountsByWeek counts) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO,
            "Week 0 is the baseline, the latest count up to the day of the first dose.",
            "Week n is day 7 n after the first dose, by the assessment nearest to it, at most %d days before or after; of two as near the later.".formatted(CountsByWeek.REACH),
            "Only the treatment period: who tapers or has left is no longer in it, so n falls, and those who stay may differ from those who went.",
            "Counts after a rescue are included.",
            "Median and quartiles (definition 2 of Hyndman and Fan), in 10⁹/L.");

    Chapter chapter() {
        return new Chapter("platelets", "Platelet counts over time", DEFINITION, new Table(Columns.row(List.of(Columns.whole("week", "Week")), Columns.quartiles("10⁹/L")),
                IntStream.range(0, counts.size()).mapToObj(week -> Cells.row(List.of(whole(week)),
                        Cells.quartiles(counts.subjects(week), counts.quartiles(week), "no count in this week"))).toList()),
                Optional.of(size -> new CountsChart(counts, size).svg()));
    }
}
