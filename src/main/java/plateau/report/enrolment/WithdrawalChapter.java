package plateau.report.enrolment;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.page.Written;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Proportion;
import plateau.subject.EndReason;

/** Why subjects leave. */
record WithdrawalChapter(EnrolmentLines lines) {

    private static final List<String> DEFINITION = List.of(
            "Enrolled subjects who left the study before completing it, by the one reason that the investigator signed.",
            "Each share is of all enrolled subjects, with its exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        EnrolmentLines withdrawn = lines.where(EnrolmentLine::isWithdrawn);
        var rows = new ArrayList<List<Cell>>();
        for (EndReason reason : EndReason.values()) {
            rows.add(row(Written.capital(reason.label()), withdrawn.count(line -> line.endReason().filter(reason::equals).isPresent())));
        }
        rows.add(row("No reason given", withdrawn.count(line -> line.endReason().isEmpty())));
        rows.add(row(SiteChapter.ALL, withdrawn.lines().size()));
        return new Chapter("withdrawals", "Withdrawals by reason", DEFINITION,
                new Table(Columns.row(List.of(Columns.text("reason", "Reason")), Columns.share("subjects", "Subjects", "Enrolled")), rows), Optional.empty());
    }

    private List<Cell> row(String reason, int subjects) {
        return Cells.row(List.of(text(reason)), share(new Proportion(subjects, lines.enrolled()), "nobody is enrolled"));
    }
}
