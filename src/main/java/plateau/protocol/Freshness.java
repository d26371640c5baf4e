package plateau.protocol;

/**
 * When a count is recent enough to decide on.
 *
 * @param atMostDays          greatest age on the decision date, in days
 * @param whileHeldAtMostDays the same while treatment is held
 */
record Freshness(int atMostDays, int whileHeldAtMostDays, Source source) {

    enum Verdict { FRESH, NO_COUNT, BEFORE_REGIMEN, TOO_OLD }

    Verdict of(Course course) {
        return course.currentCount().map(count -> of(course, count)).orElse(Verdict.NO_COUNT);
    }

    int limitDays(Course course) {
        return course.state() == SubjectState.HELD ? whileHeldAtMostDays : atMostDays;
    }

    private Verdict of(Course course, DatedCount count) {
        if (course.currentCountPrecedesRegimen()) {
            return Verdict.BEFORE_REGIMEN;
        }
        return course.daysSince(count.on()) > limitDays(course) ? Verdict.TOO_OLD : Verdict.FRESH;
    }
}
