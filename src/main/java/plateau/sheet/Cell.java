package plateau.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A typed value in a table. A cell says the same number in every form; rounding is done before it is made. */
public sealed interface Cell {

    record Text(String text) implements Cell {
    }

    record Whole(long number) implements Cell {
    }

    /** With as many places as its scale says. */
    record Number(BigDecimal number) implements Cell {
    }

    record Day(LocalDate day) implements Cell {
    }

    /** No value, and why, such as "nobody is at risk". */
    record Missing(String why) implements Cell {
    }
}
