package plateau.report.response;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Who needed rescue therapy, and how often. */
record RescueChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO,
            "Rescue therapies from the day of the first dose to the last day in the study or the cut, a taper and the time after it included.",
            "Each recorded therapy is one, also of several on a day.",
            "Shares with their exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        return new Chapter("rescue", "Rescue therapy", DEFINITION, new Table(Columns.row(List.of(Columns.text("rescues", "Rescue therapies of a subject")),
                Columns.share("subjects", "Subjects", "Of"), List.of(Columns.whole("given", "Therapies given"))), List.of(
                        row("One or more", line -> line.rescueCount() > 0), row("None", line -> line.rescueCount() == 0), row("1", line -> line.rescueCount() == 1),
                        row("2", line -> line.rescueCount() == 2), row("3 or more", line -> line.rescueCount() > 2))), Optional.empty());
    }

    private List<Cell> row(String rescues, Predicate<ResponseLine> who) {
        return Cells.row(List.of(text(rescues)), share(lines.share(who), ResponseLines.NOBODY),
                List.of(whole(lines.lines().stream().filter(who).mapToInt(ResponseLine::rescueCount).sum())));
    }
}
