package plateau.report.enrolment;

import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.report.Columns;
import plateau.report.StudyAtCut;
import plateau.report.enrolment.Flow.Arrow;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** From screening to the last stage, as CONSORT asks a report of a trial to show it. */
record FlowChapter(Flow flow, StudyAtCut study) {

    private static final List<String> DEFINITION = List.of(
            "Every subject is counted once in each box that it came to.",
            "The subjects of a box are the sum of those who go on to the next one and of those who come no further, which stand beside it.",
            "The diagram follows the first taper of a subject.",
            "Who goes on treatment again after it is in the stage after the taper from then on, a further taper included.",
            "Took a first dose: a dose with drug, or a blinded one, was decided and signed; subjects taken over were on treatment already.",
            "The criteria that screen failures did not meet have a table of their own.",
            "The form is that of the CONSORT statement. It does not go by arm.");

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        flow.boxes().forEach(box -> {
            rows.add(row(box, "In all", flow.in(box)));
            if (flow.beginIn(box) > 0 && box != FlowBox.SCREENED) {
                rows.add(row(box, "Of them taken over", flow.beginIn(box)));
            }
            flow.from(box).forEach(arrow -> rows.add(row(box, words(arrow), arrow.subjects())));
        });
        return new Chapter("flow", "From screening to the last stage", DEFINITION, new Table(List.of(Columns.text("box", "Box"),
                Columns.text("became", "What became of them"), Columns.whole("subjects", "Subjects")), rows),
                Optional.of(size -> new FlowChart(flow, study, size).svg()));
    }

    private List<Cell> row(FlowBox box, String became, int subjects) {
        return List.of(text(box.title(study)), text(became), whole(subjects));
    }

    private String words(Arrow arrow) {
        return arrow.to().map(box -> "Went on: " + box.title(study)).orElse(arrow.became() + arrow.why().map(why -> ": " + why).orElse(""));
    }
}
