package plateau.protocol;

/** When the next count is due where a condition holds. */
record CountWindow(Condition when, WindowDays days, Source source) implements Row {
}
