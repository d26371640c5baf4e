package plateau.report.enrolment;

import static plateau.report.Cells.whole;

import java.util.ArrayList;
import java.util.List;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Table.Column;

/** The numbers of a group of subjects side by side: those of a site or of a country. */
record GroupTable(List<String> stages, StudyAtCut study) {

    static GroupTable of(EnrolmentLines all, StudyAtCut study) {
        return new GroupTable(Stages.of(all, study), study);
    }

    List<Column> columns() {
        var columns = new ArrayList<>(List.of(Columns.whole("target", "Target"), Columns.whole("screened", "Screened"), Columns.whole("in_screening", "In screening"),
                Columns.whole("failed", "Screen failures"), Columns.whole("taken_over", "Taken over"), Columns.whole("enrolled", "Enrolled"),
                Columns.number("percent", "Per cent of the target")));
        stages.forEach(stage -> columns.add(Columns.whole("stage_" + stage.replace('-', '_'), study.title(stage))));
        columns.addAll(List.of(Columns.whole("tapering", "Tapering"), Columns.whole("off_treatment", "Off treatment"), Columns.whole("relapsed", "Relapsed"),
                Columns.whole("withdrawn", "Withdrawn"), Columns.whole("completed", "Completed"), Columns.day("last_enrolled", "Last enrolment")));
        return columns;
    }

    List<Cell> cells(EnrolmentLines lines, int target) {
        var cells = new ArrayList<>(List.of(whole(target), whole(lines.screened()), whole(lines.count(EnrolmentLine::isInScreening)),
                whole(lines.count(EnrolmentLine::isFailed)), whole(lines.count(EnrolmentLine::takenOver)), whole(lines.enrolled()),
                Cells.per100(lines.enrolled(), target, "no target is set")));
        stages.forEach(stage -> cells.add(whole(lines.count(line -> line.isIn(stage)))));
        cells.addAll(List.of(whole(lines.count(EnrolmentLine::isTapering)), whole(lines.count(EnrolmentLine::isOffTreatment)),
                whole(lines.count(EnrolmentLine::relapsed)), whole(lines.count(EnrolmentLine::isWithdrawn)), whole(lines.count(EnrolmentLine::isCompleted)),
                Cells.day(lines.enrolments().stream().reduce((earlier, later) -> later), "nobody is enrolled")));
        return cells;
    }
}
