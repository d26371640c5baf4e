package plateau.report.enrolment;

import static plateau.report.Cells.share;
import static plateau.report.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Proportion;

/** Where the subjects stand. */
record SubjectsChapter(EnrolmentLines lines, StudyAtCut study) {

    private static final List<String> DEFINITION = List.of(
            "Screened: every subject that was given a screening number here, whatever became of it.",
            "Taken over: subjects of a running trial, screened and enrolled there.",
            "Enrolled: screened and enrolled here, or taken over; those who have left again are included.",
            "In the study: enrolled, and neither withdrawn nor completed at the cut.",
            "In a stage: in the study, and in that stage at the cut. Tapering and off treatment are parts of the stage of the taper.",
            "Relapsed: at least one relapse since a taper started, found by the portal and not undone, whether an investigator has declared it or not.",
            "Each share is of the group that stands beside it, with its exact 95 % interval (Clopper-Pearson).");

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        int screened = lines.screened();
        int enrolled = lines.enrolled();
        rows.add(row("Screened", EnrolmentLine::isScreenedHere, "screened", screened));
        rows.add(row("In screening", EnrolmentLine::isInScreening, "screened", screened));
        rows.add(row("Screen failures", EnrolmentLine::isFailed, "screened", screened));
        rows.add(row("Screened and enrolled here", line -> line.isScreenedHere() && line.isEnrolled(), "screened", screened));
        rows.add(row("Taken over", EnrolmentLine::takenOver, "enrolled", enrolled));
        rows.add(row("Enrolled", EnrolmentLine::isEnrolled, "enrolled", enrolled));
        rows.add(row("In the study", EnrolmentLine::isInStudy, "enrolled", enrolled));
        Stages.of(lines, study).forEach(stage -> rows.add(row("In " + study.title(stage), line -> line.isIn(stage), "enrolled", enrolled)));
        rows.add(row("Tapering", EnrolmentLine::isTapering, "enrolled", enrolled));
        rows.add(row("Off treatment after a taper, followed", EnrolmentLine::isOffTreatment, "enrolled", enrolled));
        rows.add(row("Relapsed", EnrolmentLine::relapsed, "enrolled", enrolled));
        rows.add(row("Withdrawn", EnrolmentLine::isWithdrawn, "enrolled", enrolled));
        rows.add(row("Completed", EnrolmentLine::isCompleted, "enrolled", enrolled));
        return new Chapter("subjects", "Where the subjects stand", DEFINITION, new Table(Columns.row(
                List.of(Columns.text("group", "Group"), Columns.text("share_of", "Share of")), Columns.share("subjects", "Subjects", "Of")), rows), Optional.empty());
    }

    private List<Cell> row(String group, Predicate<EnrolmentLine> asked, String of, int size) {
        return Cells.row(List.of(text(group), text("all " + of)), share(new Proportion(lines.count(asked), size), "nobody is " + of));
    }
}
