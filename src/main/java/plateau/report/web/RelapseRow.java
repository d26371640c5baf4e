package plateau.report.web;

import plateau.page.Written;
import plateau.protocol.FoundRelapse;
import plateau.report.RelapseTime;

/** Between which two days the relapse of a taper lies, or up to which day there was none. */
public record RelapseRow(String number, String site, String start, String lies, String what) {

    static RelapseRow of(RelapseTime time) {
        return new RelapseRow(time.of().subject().number(), time.of().site().number(), Written.date(time.start()), lies(time),
                time.relapse().map(FoundRelapse::inWords).map(Written::capital).orElse("No relapse"));
    }

    private static String lies(RelapseTime time) {
        return time.isCensored() ? "none up to day " + time.days() : "after day " + time.daysFree() + ", until day " + time.days();
    }
}
