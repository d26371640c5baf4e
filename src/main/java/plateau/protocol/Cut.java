package plateau.protocol;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;

/** A place on the line of numbers: right before a number, or right after it. */
record Cut(BigDecimal number, boolean after) implements Comparable<Cut> {

    static final Cut START = new Cut(BigDecimal.valueOf(Long.MIN_VALUE), false);
    static final Cut ZERO = new Cut(BigDecimal.ZERO, false);
    static final Cut END = new Cut(BigDecimal.valueOf(Long.MAX_VALUE), true);

    @Override
    public int compareTo(Cut other) {
        return comparing(Cut::number).thenComparing(Cut::after).compare(this, other);
    }

    /** The same place where only whole numbers are: right after 13 is right before 14. */
    Cut amongWholeNumbers() {
        return after ? new Cut(number.add(BigDecimal.ONE), false) : this;
    }

    static Cut earlier(Cut one, Cut other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static Cut later(Cut one, Cut other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
