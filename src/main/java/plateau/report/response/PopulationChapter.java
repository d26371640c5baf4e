package plateau.report.response;

import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Optional;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Whom the report is of. */
record PopulationChapter(ResponseLines lines, int enrolled) {

    private static final List<String> DEFINITION = List.of(
            "The report is of the enrolled subjects with a first dose.",
            "A first dose: one with drug, or a blinded one, was decided and signed; or treatment had begun when the subject was taken over from a running trial.",
            "They are the denominator wherever no other is named; screen failures are in none.",
            "Nothing goes by arm.",
            "Treatment period: from the day after the first dose to the first day of the first taper, the last day in the study or the day of the cut, whichever comes first.",
            "Counts while the drug is interrupted are in it.",
            "Times are days after the first dose.",
            "Assessment: a day in the treatment period with a platelet count, in 10⁹/L; of several counts on one day the last collected one.",
            "Removed counts and former versions of corrected ones are not counted.",
            "Baseline: the latest count up to the day of the first dose, that day included.",
            ResponseLines.RESPONSE,
            "What lies in that time is an assessment all the same.",
            "The protocol names no such time; the report takes the %d days without rescue that its file asks for before a taper.".formatted(TreatmentPeriod.RESCUE_DAYS));

    Chapter chapter() {
        return new Chapter("population", "Whom this is of", DEFINITION, new Table(List.of(Columns.text("group", "Group"), Columns.whole("subjects", "Subjects")), List.of(
                row("Enrolled", enrolled),
                row("With a first dose", lines.size()),
                row("With a baseline count", lines.count(ResponseLine::hasBaseline)),
                row("With an assessment", lines.count(ResponseLine::isAssessed)),
                row("Without an assessment", lines.count(line -> !line.isAssessed())),
                row("In the treatment period at the cut", lines.count(ResponseLine::treated)))), Optional.empty());
    }

    private static List<Cell> row(String group, int subjects) {
        return List.of(text(group), whole(subjects));
    }
}
