package plateau.protocol;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that a recommendation rests on, in words.
 *
 * @param key     what names the fact whatever the language, such as {@code start-dose}
 * @param on      the day it was collected or began, where it has one
 * @param ageDays days from then to the decision date
 */
public record Input(String key, String name, String value, Optional<LocalDate> on, Optional<Long> ageDays) {
}
