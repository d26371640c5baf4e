package plateau.worklist.web;

import java.time.YearMonth;
import plateau.page.Written;
import plateau.protocol.NextCount;

/** The first and the last day of a window, such as "8 to 12 December 2026". */
final class WindowWords {

    private WindowWords() {
    }

    static String of(NextCount count) {
        boolean sameMonth = YearMonth.from(count.earliest()).equals(YearMonth.from(count.latest()));
        return (sameMonth ? count.earliest().getDayOfMonth() : Written.date(count.earliest())) + " to " + Written.date(count.latest());
    }
}
