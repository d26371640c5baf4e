package plateau.report.response;

import java.util.List;

/** How long a subject was in response, by the counts that show it. */
record DaysInResponse(int longest, int total) {

    /** The latest day of the widest window for a count in the protocol. */
    static final int MOST_DAYS_APART = 35;

    /** A run of responses lasts from the first of them to the last, both days included. */
    static DaysInResponse of(List<Assessment> assessments) {
        int longest = 0;
        int total = 0;
        int run = 0;
        Assessment before = null;
        for (Assessment each : assessments) {
            boolean goesOn = run > 0 && each.isResponse() && each.day() - before.day() <= MOST_DAYS_APART;
            if (!goesOn) {
                total += run;
                run = each.isResponse() ? 1 : 0;
            } else {
                run += each.day() - before.day();
            }
            longest = Math.max(longest, run);
            before = each;
        }
        return new DaysInResponse(longest, total + run);
    }
}
