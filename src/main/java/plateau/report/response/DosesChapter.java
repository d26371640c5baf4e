package plateau.report.response;

import static plateau.report.Cells.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.page.Written;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.sheet.Table.Column;

/** The doses over time. */
record DosesChapter(DosesByWeek doses) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO,
            "Subjects by the regimen in force on day 7 n after the first dose, which is week n; week 0 is the day of the first dose.",
            "As long as a subject is in the study, a taper and the time after it included.",
            "No drug: interrupted, withdrawn at the end of a taper, or stopped.",
            "Blinded: no dose of a blinded stage is shown.",
            "Not known: taken over from a running trial, on days before the first regimen that was stated or decided here.");

    Chapter chapter() {
        List<Column> columns = new ArrayList<>(List.of(Columns.whole("week", "Week"), Columns.whole("subjects", "Subjects")));
        doses.levels().forEach(level -> columns.add(Columns.whole(level.id(), Written.capital(level.words()))));
        return new Chapter("doses", "Doses over time", DEFINITION, new Table(columns, IntStream.range(0, doses.size()).mapToObj(this::row).toList()),
                Optional.of(size -> new DosesChart(doses, size).svg()));
    }

    private List<Cell> row(int week) {
        List<Cell> cells = new ArrayList<>(List.of(whole(week), whole(doses.subjects(week))));
        doses.levels().forEach(level -> cells.add(whole(doses.subjects(level, week))));
        return cells;
    }
}
