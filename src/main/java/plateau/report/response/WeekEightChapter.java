package plateau.report.response;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;

import java.util.List;
import java.util.Optional;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Proportion;

/** The primary endpoint, with those of whom nothing is known. */
record WeekEightChapter(ResponseLines lines) {

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO, ResponseLines.RESPONSE,
            "Week 8 is day %d after the first dose, judged by the assessment nearest to it from day %d to day %d; of two as near the later. The protocol names no window.".formatted(
                    WeekEight.DAY, WeekEight.DAY - WeekEight.REACH, WeekEight.DAY + WeekEight.REACH),
            "Due: the window is over at the cut, whether the subject is still in the study or not.",
            "Missing: due, and no assessment in the window.",
            "Not due yet: the window is not over; these are in no denominator but their own.",
            "The share of responses is given with missing as no response, and of those with an assessment.",
            "Shares with their exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        Proportion observed = new Proportion(lines.count(line -> line.weekEight().isResponse()), lines.count(line -> line.weekEight().isAssessed()));
        Proportion notDue = lines.share(line -> !line.weekEight().due());
        return new Chapter("week-8", "Response at week 8", DEFINITION, new Table(Columns.row(List.of(Columns.text("group", "Group"), Columns.text("share_of", "Share of")),
                Columns.share("subjects", "Subjects", "Of")), List.of(
                        due("Response, missing as no response", lines.atWeekEight(WeekEight::isResponse)),
                        due("No response by an assessment", lines.atWeekEight(week -> week.isAssessed() && !week.isResponse())),
                        due("Missing", lines.atWeekEight(WeekEight::isMissing)),
                        row("Response, of those with an assessment", "assessed", observed, "nobody was assessed at week 8"),
                        due("50 or more, whatever the rescue", lines.atWeekEight(WeekEight::isAtLeast50)),
                        row("Not due yet", "first dose", notDue, ResponseLines.NOBODY))), Optional.empty());
    }

    private static List<Cell> due(String group, Proportion share) {
        return row(group, "due", share, ResponseLines.NOBODY_DUE);
    }

    private static List<Cell> row(String group, String of, Proportion share, String whyNone) {
        return Cells.row(List.of(text(group), text(of)), share(share, whyNone));
    }
}
