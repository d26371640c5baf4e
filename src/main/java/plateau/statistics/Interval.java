package plateau.statistics;

/** A 95 % interval of a proportion or probability, both ends included, between 0 and 1. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(0 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException("No interval between 0 and 1: " + lower + " to " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public double width() {
        return upper - lower;
    }
}
