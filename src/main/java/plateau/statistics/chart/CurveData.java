package plateau.statistics.chart;

import java.util.List;
import plateau.statistics.KaplanMeier;

/** What a survival curve shows: the estimate, its words, and what it is compared with. */
public record CurveData(KaplanMeier estimate, CurveWords words, List<Reference> references) {

    private static final int LEAST_DAYS = 7;

    public CurveData {
        references = List.copyOf(references);
    }

    /** Where the axis ends: at the last observation or reference, but a few days are not stretched over the whole width. */
    int end() {
        int last = references.stream().mapToInt(Reference::end).reduce(estimate.lastDay(), Math::max);
        return Math.max(last, LEAST_DAYS);
    }
}
