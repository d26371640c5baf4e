package plateau.casebook;

import java.time.LocalDate;
import java.util.Optional;
import plateau.casebook.chart.ChartData;
import plateau.casebook.chart.ChartLimits;
import plateau.casebook.chart.CountPoint;
import plateau.casebook.chart.DoseStep;
import plateau.casebook.chart.PlateletChart;
import plateau.chart.ChartSize;
import plateau.protocol.Protocol;

/** The chart of a casebook: from the first count to today, or to the last one of a subject who has left. */
public final class SubjectChart {

    private final Casebook casebook;
    private final Protocol protocol;
    private final LocalDate today;

    public SubjectChart(Casebook casebook, Protocol protocol, LocalDate today) {
        this.casebook = casebook;
        this.protocol = protocol;
        this.today = today;
    }

    public String svg(ChartSize size) {
        ChartLimits limits = protocol.countLimits()
                .map(marks -> new ChartLimits(marks.targetLow(), marks.targetHigh(), marks.highAbove(), protocol.maximum().doseMg())).orElseThrow();
        return new PlateletChart(new ChartData(
                casebook.counts().stream().map(count -> new CountPoint(count.collectedOn(), count.gigaPerLitre())).toList(),
                casebook.regimens().periods().stream().map(period -> new DoseStep(period.from(), period.regimen().doseMg(), period.regimen().everyDays())).toList(),
                first(), today, Optional.of(today), limits), size).svg();
    }

    private LocalDate first() {
        LocalDate screened = casebook.subject().screenedOn();
        return casebook.counts().stream().map(count -> count.collectedOn()).filter(screened::isAfter).findFirst().orElse(screened);
    }
}
