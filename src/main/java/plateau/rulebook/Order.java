package plateau.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/** The order in which facts of one kind are listed: the earliest first. Those after the decision date do not count. */
final class Order {

    private final Optional<LocalDate> decision;
    private final Optional<String> sameDay;
    private Optional<LocalDate> latest = Optional.empty();

    /** @param decision where it is known @param sameDay what is wrong about two of them on one day, where something is */
    Order(Optional<LocalDate> decision, Optional<String> sameDay) {
        this.decision = decision;
        this.sameDay = sameDay;
    }

    void next(JsonPart date, LocalDate day) {
        if (decision.filter(day::isAfter).isPresent()) {
            return;
        }
        if (latest.filter(day::isBefore).isPresent()) {
            date.refuse("This is before the date listed above it; list the earliest first.");
        } else if (latest.filter(day::equals).isPresent()) {
            sameDay.ifPresent(date::refuse);
        }
        latest = Optional.of(day);
    }
}
