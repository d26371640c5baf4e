package plateau.schedule;

import static plateau.protocol.Action.HALT_TAPER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plateau.protocol.Recommendation;
import plateau.protocol.Situation;

/**
 * The halts of a subject's tapers that the protocol asked, and about which no decision was made within 2 days. A halt is asked
 * once, however many days it goes on to be asked; it is due only where the protocol did not ask something else meanwhile.
 *
 * @param departedOn the days of standing decisions against a halt: one that was made late is the deviation, and the halt left undone none beside it
 */
record UndecidedHalts(SubjectCourse course, Versions versions, Set<LocalDate> departedOn) {

    // protocol.md 8, TAPER_NOT_HALTED
    private static final int DAYS_TO_DECIDE = 2;

    List<AskedHalt> list() {
        return course.tapers().stream().flatMap(taper -> asked(taper).stream())
                .filter(halt -> halt.dueBy().isBefore(course.today()) && !course.hasEndedBy(halt.dueBy()) && !course.isDecidedIn(halt.on(), halt.dueBy()))
                .filter(halt -> departedOn.stream().noneMatch(day -> day.isAfter(halt.dueBy()) && !day.isAfter(halt.until()))).toList();
    }

    /** Each halt that was asked from its day to the last one for its decision. */
    private List<AskedHalt> asked(TaperSpan taper) {
        List<AskedHalt> halts = new ArrayList<>();
        List<Recommendation> sinceFirst = new ArrayList<>();
        for (LocalDate day = taper.from(); !day.isAfter(lastDay(taper)); day = day.plusDays(1)) {
            Optional<Recommendation> halt = haltOn(day, taper);
            if (halt.isEmpty()) {
                undecided(day.minusDays(1), sinceFirst).ifPresent(halts::add);
                sinceFirst.clear();
            }
            halt.ifPresent(sinceFirst::add);
        }
        undecided(lastDay(taper), sinceFirst).ifPresent(halts::add);
        return halts;
    }

    /** @param until the last day of a run of days @param asked on each of them */
    private static Optional<AskedHalt> undecided(LocalDate until, List<Recommendation> asked) {
        LocalDate on = until.minusDays(asked.size() - 1L);
        return asked.size() > DAYS_TO_DECIDE ? Optional.of(new AskedHalt(on, on.plusDays(DAYS_TO_DECIDE), until, asked.get(0))) : Optional.empty();
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
