package plateau.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import plateau.page.Written;
import plateau.protocol.DatedBleeding;
import plateau.protocol.DatedCount;
import plateau.protocol.OffReason;
import plateau.protocol.RegimenPeriod;

/** One fact of a history, as a line of text. */
public sealed interface HistoryFact {

    LocalDate on();

    /** What stands after the date. */
    String words();

    /** Such as {@code 2026-01-08 count 38}. */
    default String written() {
        return on() + " " + words();
    }

    record Dose(RegimenPeriod period) implements HistoryFact {
        @Override
        public LocalDate on() {
            return period.from();
        }

        @Override
        public String words() {
            String interval = period.regimen().everyDays() == 1 ? "daily" : "every other day";
            return "dose " + Written.number(period.regimen().doseMg()) + " "
                    + period.offReason().map(OffReason::name).map(name -> name.toLowerCase(Locale.ROOT)).orElse(interval);
        }
    }

    record Count(DatedCount count) implements HistoryFact {

        public static Count of(LocalDate on, BigDecimal value) {
            return new Count(new DatedCount(on, value));
        }

        @Override
        public LocalDate on() {
            return count.on();
        }

        @Override
        public String words() {
            return "count " + Written.number(count.value());
        }
    }

    record Bleeding(DatedBleeding bleeding) implements HistoryFact {
        @Override
        public LocalDate on() {
            return bleeding.on();
        }

        @Override
        public String words() {
            return "bleeding " + bleeding.whoGrade();
        }
    }

    record Rescue(LocalDate on) implements HistoryFact {
        @Override
        public String words() {
            return "rescue";
        }
    }

    /** The fact as a count, where it is one. */
    default Optional<DatedCount> asCount() {
        return this instanceof Count fact ? Optional.of(fact.count()) : Optional.empty();
    }
}
