package plateau.protocol;

/** All numbers between two cuts. */
record Span(Cut low, Cut high) {

    static final Span ALL = new Span(Cut.START, Cut.END);
    static final Span NOT_NEGATIVE = new Span(Cut.ZERO, Cut.END);

    boolean isEmpty() {
        return low.compareTo(high) >= 0;
    }

    Span and(Span other) {
        return new Span(Cut.later(low, other.low), Cut.earlier(high, other.high));
    }

    Span below(Span other) {
        return new Span(low, Cut.earlier(high, other.low));
    }

    Span above(Span other) {
        return new Span(Cut.later(low, other.high), high);
    }

    boolean isBelow(Span other) {
        return high.compareTo(other.low) <= 0;
    }

    /** They share numbers, and each has numbers that the other has not. */
    boolean crosses(Span other) {
        Span shared = and(other);
        return !shared.isEmpty() && !shared.spansLike(this) && !shared.spansLike(other);
    }

    Span amongWholeNumbers() {
        return new Span(low.amongWholeNumbers(), high.amongWholeNumbers());
    }

    private boolean spansLike(Span other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }
}
