package plateau.report.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import plateau.count.PlateletCount;
import plateau.page.Written;
import plateau.protocol.NextCount;
import plateau.protocol.PlannedStep;
import plateau.protocol.Recommendation;
import plateau.protocol.Sentences;
import plateau.report.TaperCourse;
import plateau.report.TaperStanding;

/**
 * A subject who is tapering or off treatment after a taper.
 *
 * @param path      of its dosing page, or empty for who may not open it
 * @param dayNote   what the day is to be read beside
 * @param countNote when the last count was collected and what the one before it was
 * @param window    around the day on which the next count is due
 */
public record TaperRow(String number, String path, String site, String risk, String colour, String day, String dayNote, String regimen,
        String count, String countNote, String due, String window, String asks) {

    static TaperRow of(TaperStanding standing, boolean mayOpen) {
        TaperCourse course = standing.course();
        Optional<NextCount> next = standing.next();
        return new TaperRow(course.subject().number(), mayOpen ? "/subjects/" + course.subject().screeningNumber() + "/dose" : "",
                course.site().number(), standing.risk().label(), standing.risk().colour(), String.valueOf(standing.day()), dayNote(standing),
                standing.regimens().inWords(course.subject()), course.lastCountBut(0).map(TaperRow::value).orElse("none"), countNote(course),
                next.map(NextCount::due).map(due -> due.equals(course.today()) ? "today" : Written.date(due)).orElse("none"),
                next.filter(each -> !each.earliest().equals(each.latest())).map(TaperRow::window).orElse(""),
                standing.asks().map(Recommendation::asks).orElse(standing.refusal()));
    }

    private static String dayNote(TaperStanding standing) {
        TaperCourse course = standing.course();
        return course.taper().withdrawnOn().map(day -> "off " + time(day, course.today()))
                .or(() -> standing.inForce().flatMap(protocol -> protocol.taperPlan(course.taper().before()).stream().reduce((earlier, later) -> later))
                        .map(PlannedStep::day).map(last -> "of " + last)).orElse("");
    }

    private static String countNote(TaperCourse course) {
        return course.lastCountBut(0).map(last -> Written.date(last.collectedOn())
                + course.lastCountBut(1).map(before -> ", " + trend(before, last)).orElse("")).orElse("");
    }

    private static String trend(PlateletCount before, PlateletCount last) {
        int change = last.gigaPerLitre().compareTo(before.gigaPerLitre());
        return (change == 0 ? "unchanged from " : change < 0 ? "down from " : "up from ") + value(before);
    }

    private static String value(PlateletCount count) {
        return Written.number(count.gigaPerLitre());
    }

    private static String window(NextCount next) {
        return "from %s to %s".formatted(Written.date(next.earliest()), Written.date(next.latest()));
    }

    private static String time(LocalDate day, LocalDate today) {
        return day.equals(today) ? "since today" : "for " + Sentences.ENGLISH.days(DAYS.between(day, today));
    }
}
