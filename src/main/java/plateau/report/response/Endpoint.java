package plateau.report.response;

import java.util.function.Function;
import plateau.statistics.Proportion;

/** A share of subjects who respond in one of the ways that the protocol names. */
enum Endpoint {
    WEEK_8("50 or more at week 8, missing as no response", lines -> lines.atWeekEight(WeekEight::isResponse)),
    ONCE("50 or more at least once", lines -> lines.share(ResponseLine::hasResponded)),
    MOST("50 or more at 75 % of the assessments", lines -> lines.share(ResponseLine::isMostlyInResponse)),
    RAISED("30 or more and twice the baseline, once", lines -> lines.share(ResponseLine::raised)),
    COMPLETE("Complete response, IWG 2009", lines -> lines.share(line -> line.best() == BestResponse.COMPLETE)),
    IWG("Response or complete, IWG 2009", lines -> lines.share(line -> line.best() != BestResponse.NONE)),
    WEEK_8_AT_ALL("At week 8, whatever the rescue", lines -> lines.atWeekEight(WeekEight::isAtLeast50)),
    ONCE_AT_ALL("At least once, whatever the rescue", lines -> lines.share(line -> line.at50() > 0)),
    MOST_AT_ALL("At 75 %, whatever the rescue", lines -> lines.share(ResponseLine::isMostlyAtLeast50)),
    RAISED_AT_ALL("30 and twice, whatever the rescue", lines -> lines.share(ResponseLine::raisedAtAll));

    private final String label;
    private final Function<ResponseLines, Proportion> share;

    Endpoint(String label, Function<ResponseLines, Proportion> share) {
        this.label = label;
        this.share = share;
    }

    String label() {
        return label;
    }

    Proportion of(ResponseLines lines) {
        return share.apply(lines);
    }

    boolean isOfWeekEight() {
        return this == WEEK_8 || this == WEEK_8_AT_ALL;
    }
}
