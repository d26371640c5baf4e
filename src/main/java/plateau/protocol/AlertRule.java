package plateau.protocol;

/** When an alert is raised, whatever the advice is. */
record AlertRule(Alert alert, Condition when, Source source) {
}
