package plateau.report.response;

import java.util.Optional;

/** What the primary endpoint knows of one subject. @param assessment empty where none lies in the window */
record WeekEight(boolean due, Optional<Assessment> assessment) {

    static final int DAY = 56;
    static final int REACH = 7;

    static WeekEight of(TreatmentPeriod period) {
        return new WeekEight(period.today().isAfter(period.day(DAY + REACH)), period.nearest(DAY, REACH));
    }

    boolean isMissing() {
        return due && assessment.isEmpty();
    }

    boolean isAssessed() {
        return due && assessment.isPresent();
    }

    boolean isResponse() {
        return due && assessment.filter(Assessment::isResponse).isPresent();
    }

    /** Whatever rescue there was. */
    boolean isAtLeast50() {
        return due && assessment.filter(each -> each.isAtLeast(Assessment.RESPONSE)).isPresent();
    }
}
