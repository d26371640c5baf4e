package plateau.report.response;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.safety.WhoGrade;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** How badly subjects bled at worst. */
record BleedingChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO,
            "The worst grade by the WHO scale of each subject, from the day of the first dose to the last day in the study or the cut, a taper and the time after it included.",
            "Grade 0 is an examination that found no bleeding; nothing recorded means that there is no entry.",
            "The grades and nothing recorded add up to all subjects.",
            "Shares with their exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("Nothing recorded", line -> line.worst().isEmpty()));
        for (WhoGrade grade : WhoGrade.values()) {
            rows.add(row(grade.label(), line -> line.worst().filter(grade::equals).isPresent()));
        }
        rows.add(row("Grade 1 or more", line -> line.isBleedingOf(1)));
        rows.add(row("Grade 2 or more", line -> line.isBleedingOf(2)));
        return new Chapter("bleeding", "Bleeding by worst WHO grade", DEFINITION,
                new Table(Columns.row(List.of(Columns.text("grade", "Worst grade")), Columns.share("subjects", "Subjects", "Of")), rows), Optional.empty());
    }

    private List<Cell> row(String grade, Predicate<ResponseLine> who) {
        return Cells.row(List.of(text(grade)), share(lines.share(who), ResponseLines.NOBODY));
    }
}
