package plateau.report.response;

import static plateau.report.Cells.missing;
import static plateau.report.Cells.percent;
import static plateau.report.Cells.text;
import static plateau.report.Cells.whole;

import java.util.List;
import java.util.Optional;
import plateau.report.Columns;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Interval;
import plateau.statistics.KaplanMeier;
import plateau.statistics.MedianTime;
import plateau.statistics.SurvivalStep;
import plateau.statistics.chart.CurveData;
import plateau.statistics.chart.CurveWords;
import plateau.statistics.chart.SurvivalChart;

/** When subjects respond for the first time. */
record TimeToResponse(KaplanMeier estimate) {

    private static final CurveWords WORDS = new CurveWords("Time to first response", "Without response", "responded", "Days since the first dose");

    private static final List<String> DEFINITION = List.of(ResponseLines.WHO, ResponseLines.RESPONSE,
            "Days from the first dose to the first response.",
            "Who has none is censored at the last assessment of the treatment period, or at day 0 without one.",
            "Estimated by Kaplan and Meier; a rescue does not end the observation.",
            "The median is the first day on which at most half are without response, with its 95 % interval by the log-log transformation (Brookmeyer and Crowley).");

    private static final List<String> STEPS = List.of(ResponseLines.WHO, ResponseLines.RESPONSE,
            "The estimate day by day: a row for each day on which a subject responded for the first time or was censored, with the pointwise 95 % interval (Greenwood, log-log).",
            "Who is censored on the day of a response is at risk for it.");

    TimeToResponse(ResponseLines lines) {
        this(KaplanMeier.of(lines.lines().stream().map(ResponseLine::firstResponse).toList()));
    }

    Chapter chapter() {
        MedianTime median = estimate.median();
        String whyNone = estimate.subjects() == 0 ? ResponseLines.NOBODY : "not reached";
        return new Chapter("time-to-response", "Time to first response", DEFINITION, new Table(List.of(Columns.text("group", "Group"), Columns.whole("n", "n"),
                Columns.whole("responded", "Responded"), Columns.whole("censored", "Censored"), Columns.whole("median", "Median (days)"),
                Columns.whole("lower", "95 % interval from"), Columns.whole("upper", "to")), List.of(List.of(text("All"), whole(estimate.subjects()),
                        whole(estimate.events()), whole(estimate.censored()), days(median.days(), whyNone), days(median.lower(), whyNone), days(median.upper(), whyNone)))),
                Optional.empty());
    }

    Chapter curve() {
        return new Chapter("time-to-response-curve", "Without response, day by day", STEPS, new Table(List.of(Columns.whole("day", "Day"), Columns.whole("at_risk", "At risk"),
                Columns.whole("responded", "Responded"), Columns.whole("censored", "Censored"), Columns.number("without", "Without response (%)"),
                Columns.number("lower", "95 % interval from (%)"), Columns.number("upper", "to (%)")), estimate.steps().stream().map(TimeToResponse::row).toList()),
                Optional.of(size -> new SurvivalChart(new CurveData(estimate, WORDS, List.of()), size).svg()));
    }

    private static List<Cell> row(SurvivalStep step) {
        Optional<Interval> interval = step.interval();
        return List.of(whole(step.days()), whole(step.atRisk()), whole(step.events()), whole(step.censored()), percent(step.survival()),
                interval.map(each -> percent(each.lower())).orElse(missing("nobody is left")), interval.map(each -> percent(each.upper())).orElse(missing("nobody is left")));
    }

    private static Cell days(Optional<Integer> days, String whyNone) {
        return days.map(day -> whole(day)).orElse(missing(whyNone));
    }
}
