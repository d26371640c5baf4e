package plateau.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import plateau.protocol.Action;

/** Where a subject of the demo stands today. */
enum Ending {
    /** Assigned a start dose, and day 1 is still to come. */
    NOT_STARTED((course, today) -> !course.isStarted()),
    /** In target on the same regimen for so long that counts are due every four weeks. */
    STABLE((course, today) -> course.last().asked().next().filter(next -> next.due().isAfter(course.last().decidedOn().plusDays(15))).isPresent()),
    IN_TARGET((course, today) -> course.isInTarget(2)),
    INCREASED((course, today) -> is(course, Action.INCREASE)),
    DECREASED((course, today) -> is(course, Action.DECREASE)),
    /** Interrupted after a count above 400. */
    HELD((course, today) -> is(course, Action.INTERRUPT) || course.last().asked().rule().equals("stay-held")),
    RESUMED((course, today) -> is(course, Action.RESUME)),
    AWAITING_EFFECT((course, today) -> course.last().asked().rule().equals("await-effect")),
    NO_RESPONSE((course, today) -> course.last().asked().rule().equals("no-response")),
    /** The last count is further back than its window allows. */
    OVERDUE((course, today) -> course.isOverdue(today) && !course.isOverdue(today.minusDays(7))),
    /** A result has come, and the decision is prepared and not signed. */
    TO_SIGN((course, today) -> course.isDue(WorkingDays.onOrBefore(today.minusDays(1)))),
    /** Left the study; anything may have been. */
    ANY((course, today) -> course.isStarted());

    private static final Set<Ending> MAY_BE_LATE = EnumSet.of(OVERDUE, TO_SIGN, ANY);

    private final BiPredicate<Course, LocalDate> fits;

    Ending(BiPredicate<Course, LocalDate> fits) {
        this.fits = fits;
    }

    boolean fits(Course course, LocalDate today) {
        return this == NOT_STARTED ? fits.test(course, today)
                : course.isStarted() && fits.test(course, today) && (MAY_BE_LATE.contains(this) || !course.isOverdue(today));
    }

    private static boolean is(Course course, Action action) {
        return course.last().asked().action() == action;
    }
}
