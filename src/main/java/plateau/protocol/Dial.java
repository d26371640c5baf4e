package plateau.protocol;

/** A number of a sample history that can be turned while all else stays. */
enum Dial {
    COUNT(Quantity.COUNT),
    COUNT_AGE(Quantity.COUNT_AGE),
    DAYS_ON_REGIMEN(Quantity.DAYS_ON_REGIMEN),
    /** Days from the first dose to the start of the regimen in force. */
    DAYS_BEFORE_REGIMEN(Quantity.DAYS_SINCE_FIRST_DOSE),
    DAYS_SINCE_TAPER_START(Quantity.DAYS_SINCE_TAPER_START),
    /** WHO grade of a bleeding on the decision date. */
    BLEEDING(Quantity.BLEEDING_SINCE_COUNT);

    private final Quantity quantity;

    Dial(Quantity quantity) {
        this.quantity = quantity;
    }

    /** What it is turned for; it may move others along. */
    Quantity quantity() {
        return quantity;
    }
}
