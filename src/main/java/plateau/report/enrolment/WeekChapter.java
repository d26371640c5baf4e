package plateau.report.enrolment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static plateau.report.Cells.day;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.report.Columns;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Screening and enrolment week by week. */
record WeekChapter(EnrolmentLines lines, StudyAtCut study) {

    private static final List<String> DEFINITION = List.of(
            "Weeks of ISO 8601, from Monday to Sunday, by the date of screening and by the date of enrolment at the site; of subjects taken over by their first day of treatment.",
            "From the week of the first screening or enrolment to the week of the cut, weeks without any included. The last week may not be over.");

    Chapter chapter() {
        Map<IsoWeek, Long> screened = byWeek(lines.screenings());
        Map<IsoWeek, Long> enrolled = byWeek(lines.enrolments());
        var rows = new ArrayList<List<Cell>>();
        long inAll = 0;
        for (IsoWeek week : weeks()) {
            inAll += enrolled.getOrDefault(week, 0L);
            rows.add(List.of(text(week.name()), day(week.monday()), whole(screened.getOrDefault(week, 0L)), whole(enrolled.getOrDefault(week, 0L)), whole(inAll)));
        }
        return new Chapter("weeks", "By week", DEFINITION, new Table(List.of(Columns.text("week", "Week"), Columns.day("monday", "From Monday"),
                Columns.whole("screened", "Screened"), Columns.whole("enrolled", "Enrolled"), Columns.whole("enrolled_in_all", "Enrolled in all")), rows), Optional.empty());
    }

    private List<IsoWeek> weeks() {
        List<LocalDate> days = Stream.of(lines.screenings(), lines.enrolments()).flatMap(List::stream).sorted().toList();
        return days.isEmpty() ? List.of() : IsoWeek.between(days.get(0), days.get(days.size() - 1).isAfter(study.today()) ? days.get(days.size() - 1) : study.today());
    }

    private static Map<IsoWeek, Long> byWeek(List<LocalDate> days) {
        return days.stream().collect(groupingBy(IsoWeek::of, counting()));
    }
}
