package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import plateau.subject.EnrolSubject;

/**
 * How one subject's screening went.
 *
 * @param consentOn day of the consent, on which screening began
 * @param groups    how many of the protocol's groups of questions were answered
 * @param count     the screening count, in 10^9/L
 * @param unusual   answers that are not as of most, by the ids of the facts
 * @param end       enrolled on a day, failed on a day, or still going on
 */
record ScreeningStory(LocalDate consentOn, int groups, int count, Map<String, String> unusual, Optional<End> end) {

    static final int ALL_GROUPS = 99;

    /** @param start none for a screen failure */
    record End(LocalDate on, Optional<EnrolSubject.Start> start) {

        static End enrolled(LocalDate on, BigDecimal startDoseMg, LocalDate dayOne) {
            return new End(on, Optional.of(new EnrolSubject.Start(startDoseMg, dayOne)));
        }

        static End failed(LocalDate on) {
            return new End(on, Optional.empty());
        }
    }
}
