package plateau.database;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of a demo trial, whose histories began before its first start: the present for everybody, and a time in the
 * past for the one thread that is writing those histories. A real trial never gets this clock.
 */
public final class TravelClock extends Clock {

    private final Clock present;
    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    TravelClock(Clock present) {
        this.present = present;
    }

    /** @throws IllegalStateException where the portal's clock is that of a real trial */
    public static TravelClock of(Clock clock) {
        if (clock instanceof TravelClock travel) {
            return travel;
        }
        throw new IllegalStateException("The clock of a real trial cannot be set back");
    }

    /** Whether time goes by on a portal's clock; under one that stands still no day begins by itself. */
    public static boolean isTicking(Clock clock) {
        return clock instanceof TravelClock travel ? isTicking(travel.present) : clock.equals(Clock.systemUTC());
    }

    /** Whether this thread is writing the past of a demo. */
    public static boolean isSetBack(Clock clock) {
        return clock instanceof TravelClock travel && travel.past.get() != null;
    }

    /** Sets the clock back for this thread, until it returns. */
    public void travelTo(Instant instant) {
        if (instant.isAfter(present.instant())) {
            throw new IllegalArgumentException("A demo's clock is set back and never forward: " + instant);
        }
        past.set(instant);
    }

    public void comeBack() {
        past.remove();
    }

    @Override
    public Instant instant() {
        Instant set = past.get();
        return set == null ? present.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal works in UTC");
    }
}
