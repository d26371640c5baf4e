package plateau.report.enrolment;

import static plateau.report.Cells.day;
import static plateau.report.Cells.missing;
import static plateau.report.Cells.number;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** The recruitment curve: who was enrolled by the end of each week, and who may be. */
record RecruitmentChapter(Recruitment recruitment) {

    private static final List<String> DEFINITION = Stream.concat(Stream.of(
            "Subjects enrolled by the end of each week (ISO 8601), and in weeks after the cut those to be expected, up to the target.",
            "The days of the filter do not apply here.",
            "No plan by date is kept, so the target stands as a level and not as a line of its own."), TargetChapter.METHOD.stream()).toList();

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        if (recruitment.enrolled() > 0) {
            LocalDate actualUntil = recruitment.today().isAfter(last()) ? recruitment.today() : last();
            IsoWeek.between(recruitment.from(), actualUntil).forEach(week -> rows.add(actual(week)));
            recruitment.projection().ifPresent(ahead -> IsoWeek.between(IsoWeek.of(actualUntil).monday().plusWeeks(1), recruitment.end())
                    .forEach(week -> rows.add(expected(week, ahead))));
        }
        return new Chapter("recruitment", "Recruitment curve", DEFINITION, new Table(List.of(Columns.text("week", "Week"), Columns.day("until", "Until"),
                Columns.whole("enrolled", "Enrolled in all"), Columns.number("expected", "Expected"), Columns.number("lower", "Band from"), Columns.number("upper", "to"),
                Columns.whole("target", "Target")), rows), Optional.of(size -> new RecruitmentChart(recruitment, size).svg()));
    }

    private LocalDate last() {
        return recruitment.enrolments().get(recruitment.enrolled() - 1);
    }

    private List<Cell> actual(IsoWeek week) {
        Cell none = missing("before the cut");
        return List.of(text(week.name()), day(week.sunday()), whole(recruitment.enrolledUntil(week.sunday())), none, none, none, whole(recruitment.target()));
    }

    private List<Cell> expected(IsoWeek week, Projection ahead) {
        LocalDate day = week.sunday();
        return List.of(text(week.name()), day(day), missing("after the cut"), number(ahead.enrolledOn(day, ahead.perWeek())),
                number(ahead.enrolledOn(day, ahead.lowerPerWeek())), number(ahead.enrolledOn(day, ahead.upperPerWeek())), whole(recruitment.target()));
    }
}
