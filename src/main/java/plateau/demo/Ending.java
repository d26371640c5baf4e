package plateau.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import plateau.protocol.Action;
import plateau.protocol.Stage;
import plateau.protocol.TaperEntry;

/** Where a subject of the demo stands today. */
enum Ending {
    /** Assigned a start dose, and day 1 is still to come. */
    NOT_STARTED((course, today) -> !course.isStarted()),
    /** In target on the same regimen for so long that counts are due every four weeks. */
    STABLE((course, today) -> course.isSeenRarely()),
    IN_TARGET((course, today) -> course.isInTarget(2)),
    INCREASED((course, today) -> is(course, Action.INCREASE)),
    DECREASED((course, today) -> is(course, Action.DECREASE)),
    /** Interrupted after a count above 400. */
    HELD((course, today) -> is(course, Action.INTERRUPT) || course.last().isAsked("stay-held")),
    RESUMED((course, today) -> is(course, Action.RESUME)),
    AWAITING_EFFECT((course, today) -> course.last().isAsked("await-effect")),
    NO_RESPONSE((course, today) -> course.last().isAsked("no-response")),
    /** The last count is further back than its window allows. */
    OVERDUE((course, today) -> course.isOverdue(today) && !course.isOverdue(today.minusDays(7))),
    /** A result has come, and the decision is prepared and not signed. */
    TO_SIGN((course, today) -> course.isDue(lastWorkingDay(today))),

    /** Every criterion of entry into a taper is met, and none has begun. */
    TAPER_READY((course, today) -> course.last().isInTarget()),
    /** One criterion of entry is not met. */
    TAPER_NEARLY_READY((course, today) -> course.last().isInTarget()),
    TAPERING((course, today) -> course.isIn(Stage.TAPER) && isAnyOf(course, "taper-step", "taper-wait")),
    STEP_HELD((course, today) -> course.isIn(Stage.TAPER) && isAnyOf(course, "taper-hold")),
    /** A result has come, and a step is to be decided on. */
    STEP_DUE((course, today) -> course.isIn(Stage.TAPER) && course.isDue(lastWorkingDay(today))),
    /** A result has come that is a relapse, and nothing is decided. */
    RELAPSE_FOUND((course, today) -> course.isIn(Stage.TAPER) && course.isDue(lastWorkingDay(today))),
    /** The taper goes on although the protocol asked to halt it. */
    NOT_HALTED((course, today) -> course.isIn(Stage.TAPER) && isAnyOf(course, "taper-relapse")),
    PUT_OFF((course, today) -> course.isIn(Stage.TAPER)),
    BACK_ON_2_5((course, today) -> course.isBackOn("2.5") && course.asked("taper-relapse").isPresent()),
    BACK_ON_5((course, today) -> course.isBackOn("5") && course.asked("taper-relapse").isPresent()),
    BACK_ON_7_5((course, today) -> course.isBackOn("7.5") && course.asked("taper-relapse").isPresent()),
    /** After a relapse off treatment. */
    RESUMED_AFTER_TAPER((course, today) -> course.isIn(Stage.TITRATION) && course.asked("follow-relapse").isPresent()),
    BLED_IN_TAPER((course, today) -> course.isIn(Stage.TITRATION) && isToldOf(course)),
    RESCUED_IN_TAPER((course, today) -> course.isIn(Stage.TITRATION) && isToldOf(course)),
    TAPER_INTERRUPTED((course, today) -> course.asked("taper-interrupt").isPresent()),
    TAPER_ENDED((course, today) -> course.isIn(Stage.TITRATION)),
    OFF_WEEKLY((course, today) -> course.isIn(Stage.FOLLOW_UP) && !course.isSeenRarely()),
    OFF_MONTHLY((course, today) -> course.isIn(Stage.FOLLOW_UP) && course.isSeenRarely()),
    OFF_OVERDUE((course, today) -> course.isIn(Stage.FOLLOW_UP) && course.isOverdue(today)),
    /** The follow-up may be completed, and is not yet. */
    OFF_LAST_COUNT((course, today) -> course.isIn(Stage.FOLLOW_UP) && course.last().count() >= 60
            && course.withdrawnOn().filter(day -> !day.isAfter(today.minusDays(DemoPlan.FOLLOW_UP_DAYS))).isPresent()),
    SUSTAINED((course, today) -> isAnyOf(course, "follow-complete")),
    NOT_SUSTAINED((course, today) -> isAnyOf(course, "follow-complete-low")),

    /** Left the study; anything may have been. */
    ANY((course, today) -> course.isStarted());

    private static final Set<Ending> MAY_BE_LATE = EnumSet.of(OVERDUE, TO_SIGN, STEP_DUE, RELAPSE_FOUND, OFF_OVERDUE, ANY);
    private static final Set<Ending> WAITING = EnumSet.of(TO_SIGN, STEP_DUE, RELAPSE_FOUND);
    private static final int DAYS_SILENT = 9;
    private static final int DAYS_SILENT_OFF_TREATMENT = 12;
    private static final int DAYS_BEFORE_LAST_COUNT = 8;

    private final BiPredicate<Course, LocalDate> fits;

    Ending(BiPredicate<Course, LocalDate> fits) {
        this.fits = fits;
    }

    boolean fits(Course course, LocalDate today) {
        return this == NOT_STARTED ? fits.test(course, today)
                : course.isStarted() && fits.test(course, today) && (MAY_BE_LATE.contains(this) || !course.isOverdue(today));
    }

    /** Whether a last count waits for its decision. */
    boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** What the rule asks on the count that waits. */
    boolean fitsWaiting(Course course) {
        return switch (this) {
            case STEP_DUE -> isAnyOf(course, "taper-step");
            case RELAPSE_FOUND -> isAnyOf(course, "taper-relapse");
            default -> true;
        };
    }

    /** Whether it hangs on the criteria of entry into a taper. */
    boolean isAboutEntry() {
        return this == TAPER_READY || this == TAPER_NEARLY_READY;
    }

    boolean fitsEntry(TaperEntry entry) {
        return entry.criteria().stream().filter(criterion -> !criterion.met()).count() == (this == TAPER_READY ? 0 : 1);
    }

    /** Until when the subject has been seen. */
    LocalDateTime seenUntil(LocalDateTime now) {
        return switch (this) {
            case OVERDUE -> now.minusDays(DAYS_SILENT);
            case OFF_OVERDUE -> now.minusDays(DAYS_SILENT_OFF_TREATMENT);
            case OFF_LAST_COUNT -> now.minusDays(DAYS_BEFORE_LAST_COUNT);
            case STEP_DUE, RELAPSE_FOUND -> lastWorkingDay(now.toLocalDate()).atStartOfDay();
            default -> now;
        };
    }

    private static LocalDate lastWorkingDay(LocalDate today) {
        return WorkingDays.onOrBefore(today.minusDays(1));
    }

    private static boolean is(Course course, Action action) {
        return course.last().asked().action() == action;
    }

    private static boolean isAnyOf(Course course, String... rules) {
        return Set.of(rules).contains(course.last().asked().rule());
    }

    private static boolean isToldOf(Course course) {
        return course.visits().stream().anyMatch(visit -> visit.told().isPresent() && visit.isAsked("taper-relapse"));
    }
}
