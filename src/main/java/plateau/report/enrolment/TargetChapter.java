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
import plateau.cut.StudySite;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** How far the enrolment is, and when the target may be reached. @param lines of all days, whatever the filter says */
record TargetChapter(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {

    private static final String TOO_LATE = "more than %d years ahead".formatted(Projection.MOST_YEARS);

    static final List<String> METHOD = List.of(
            "The projection goes on with the rate of the last %d weeks before the cut, or of all days since the first subject where these are fewer.".formatted(Projection.WEEKS),
            "There is none with fewer than %d weeks or %d enrolments.".formatted(Projection.LEAST_WEEKS, Projection.LEAST_ENROLMENTS),
            "The band is the exact 95 % interval of that rate (Poisson, Garwood).",
            "It says how well the rate is known, not how much chance will add, nor whether sites open or close.");

    private static final List<String> DEFINITION = Stream.concat(Stream.of(
            "Enrolled subjects against the target, which is the sum of the targets of the sites shown. The days of the filter do not apply here."),
            Stream.concat(METHOD.stream(), Stream.of(
                    "Reached: the day on which the target is reached at that rate; earliest and latest: at the upper and the lower end of its interval."))).toList();

    Chapter chapter() {
        var rows = new ArrayList<List<Cell>>();
        List<StudySite> sites = study.sites(filter);
        sites.forEach(site -> rows.add(row(site.number(), lines.ofSite(site.number()), site.target(), site.active())));
        rows.add(row(SiteChapter.ALL, lines, sites.stream().mapToInt(StudySite::target).sum(), true));
        return new Chapter("target", "Actual against target", DEFINITION, new Table(List.of(Columns.text("site", "Site"), Columns.whole("target", "Target"),
                Columns.whole("enrolled", "Enrolled"), Columns.number("percent", "Per cent"), Columns.whole("days", "Days looked at"),
                Columns.whole("recent", "Enrolled in them"), Columns.number("rate", "A week"), Columns.number("rate_lower", "95 % interval from"),
                Columns.number("rate_upper", "to"), Columns.day("reached", "Reached"), Columns.day("earliest", "Earliest"), Columns.day("latest", "Latest")), rows),
                Optional.empty());
    }

    private List<Cell> row(String site, EnrolmentLines of, int target, boolean active) {
        return Cells.row(List.of(text(site), whole(target), whole(of.enrolled()), Cells.per100(of.enrolled(), target, "no target is set")),
                ahead(answer(of, target, study.today()), active));
    }

    static Projection.Answer answer(EnrolmentLines of, int target, LocalDate today) {
        return Projection.of(target, of.enrolments(), Stream.of(of.screenings(), of.enrolments()).flatMap(List::stream).min(LocalDate::compareTo), today);
    }

    private static List<Cell> ahead(Projection.Answer answer, boolean active) {
        String whyNone = active ? answer.whyNone() : "the site is not active";
        return answer.projection().filter(found -> active).map(projection -> List.of(whole(projection.days()), whole(projection.recent().events()),
                rate(projection.perWeek()), rate(projection.lowerPerWeek()), rate(projection.upperPerWeek()), day(projection.reached(), TOO_LATE),
                day(projection.earliest(), TOO_LATE), day(projection.latest(), TOO_LATE))).orElseGet(() -> Stream.generate(() -> missing(whyNone)).limit(8).toList());
    }

    private static Cell rate(double perWeek) {
        return number(perWeek, 2);
    }
}
