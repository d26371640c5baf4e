package plateau.report;

import plateau.statistics.Proportion;
import plateau.statistics.chart.Reference;

/** What the trial NCT03222843 published of its own tapers, to be compared with: it is no rule and changes none. */
public final class PublishedRelapse {

    /** Days to the first relapse. */
    public static final Reference MEDIAN = Reference.of("published median", "15.0", "14.0", "16.0");
    public static final Proportion RELAPSED = new Proportion(171, 194);

    private PublishedRelapse() {
    }
}
