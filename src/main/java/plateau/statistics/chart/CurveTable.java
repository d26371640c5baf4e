package plateau.statistics.chart;

import java.util.List;
import plateau.statistics.KaplanMeier;
import plateau.statistics.SurvivalStep;

/** The curve as a table: a row for each day on which an observation ended. */
public record CurveTable(List<Row> rows) {

    /** The interval is empty where nobody is left. */
    public record Row(String day, String atRisk, String events, String censored, String share, String interval) {

        private static Row of(SurvivalStep step) {
            return new Row("" + step.days(), "" + step.atRisk(), "" + step.events(), "" + step.censored(),
                    CurveWords.percent(step.survival()), step.interval().map(CurveWords::percent).orElse(""));
        }
    }

    public static CurveTable of(KaplanMeier estimate) {
        return new CurveTable(estimate.steps().stream().map(Row::of).toList());
    }
}
