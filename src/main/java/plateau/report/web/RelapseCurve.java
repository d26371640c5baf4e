package plateau.report.web;

import java.util.List;
import plateau.chart.ChartSize;
import plateau.report.PublishedRelapse;
import plateau.report.RelapseTimes;
import plateau.statistics.Proportion;
import plateau.statistics.chart.CurveData;
import plateau.statistics.chart.CurveTable;
import plateau.statistics.chart.CurveWords;
import plateau.statistics.chart.SurvivalChart;

/** The time to the first relapse as figures, as a drawing and as the tables that say the same. */
public record RelapseCurve(RelapseTimes times) {

    private static final CurveWords WORDS = new CurveWords("Time to first relapse", "Without relapse", "relapsed", "Days since the taper started");

    String svg(ChartSize size) {
        return new SurvivalChart(new CurveData(times.estimate(), WORDS, List.of(PublishedRelapse.MEDIAN)), size).svg();
    }

    public int tapers() {
        return times.times().size();
    }

    public String median() {
        return CurveWords.median(times.estimate().median());
    }

    public String publishedMedian() {
        return "%s days (%s to %s)".formatted(PublishedRelapse.MEDIAN.days(), PublishedRelapse.MEDIAN.lower(), PublishedRelapse.MEDIAN.upper());
    }

    public String relapsed() {
        return share(times.relapsed()) + " (" + CurveWords.percent(times.relapsed().clopperPearson()) + ")";
    }

    public String publishedRelapsed() {
        return share(PublishedRelapse.RELAPSED);
    }

    public List<CurveTable.Row> steps() {
        return CurveTable.of(times.estimate()).rows();
    }

    public List<RelapseRow> relapses() {
        return times.times().stream().map(RelapseRow::of).toList();
    }

    private static String share(Proportion proportion) {
        return "%d of %d, %s".formatted(proportion.count(), proportion.of(), CurveWords.percent(proportion.share().orElse(0)));
    }
}
