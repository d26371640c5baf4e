package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is known about one fact of screening. */
public sealed interface Answer {

    record Day(LocalDate date) implements Answer {
    }

    /** A number in the unit of its fact, or a year. */
    record Amount(BigDecimal number) implements Answer {
    }

    /** One of the words that the kind of the fact permits, such as {@code yes}. */
    record Word(String word) implements Answer {
    }
}
