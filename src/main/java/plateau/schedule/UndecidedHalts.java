package plateau.schedule;

import static plateau.protocol.Action.HALT_TAPER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.protocol.Recommendation;
import plateau.protocol.Situation;

/**
 * The halts of a subject's tapers that the protocol asked, and about which no decision was made within 2 days. A halt is asked
 * once, however many days it goes on to be asked; it is due only where the protocol did not ask something else meanwhile.
 */
record UndecidedHalts(SubjectCourse course, Versions versions) {

    // protocol.md 8, TAPER_NOT_HALTED
    private static final int DAYS_TO_DECIDE = 2;

    List<AskedHalt> list() {
        return course.tapers().stream().flatMap(taper -> asked(taper).stream())
                .filter(halt -> halt.dueBy().isBefore(course.today()) && !course.hasEndedBy(halt.dueBy()) && !course.isDecidedIn(halt.on(), halt.dueBy())).toList();
    }

    /** Each halt that was asked from its day to the last one for its decision. */
    private List<AskedHalt> asked(TaperSpan taper) {
        List<AskedHalt> halts = new ArrayList<>();
        List<Recommendation> sinceFirst = new ArrayList<>();
        for (LocalDate day = taper.from(); !day.isAfter(lastDay(taper)); day = day.plusDays(1)) {
            Optional<Recommendation> halt = haltOn(day, taper);
            halt.ifPresentOrElse(sinceFirst::add, sinceFirst::clear);
            if (sinceFirst.size() == DAYS_TO_DECIDE + 1) {
                halts.add(new AskedHalt(day.minusDays(DAYS_TO_DECIDE), day, sinceFirst.get(0)));
            }
        }
        return halts;
    }

    private Optional<Recommendation> haltOn(LocalDate day, TaperSpan taper) {
        Situation situation = course.beforeDecisionOn(day, taper);
        return versions.on(day).filter(file -> file.flaws(situation).isEmpty()).map(file -> file.recommend(situation))
                .filter(asked -> asked.action() == HALT_TAPER);
    }

    private LocalDate lastDay(TaperSpan taper) {
        return Stream.concat(taper.lastDay().stream(), Stream.of(course.lastDay())).min(LocalDate::compareTo).orElseThrow();
    }
}
