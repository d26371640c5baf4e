package plateau.casebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.casebook.chart.ChartData;
import plateau.casebook.chart.ChartLimits;
import plateau.casebook.chart.ChartMark;
import plateau.casebook.chart.CountPoint;
import plateau.casebook.chart.DoseStep;
import plateau.casebook.chart.PlateletChart;
import plateau.chart.ChartSize;
import plateau.protocol.Protocol;
import plateau.safety.WhoGrade;

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
                marks(), first(), today, Optional.of(today), limits), size).svg();
    }

    /** An examination that found no bleeding is none. */
    private List<ChartMark> marks() {
        Stream<ChartMark> bleedings = casebook.safety().bleedings().stream().filter(one -> one.grade() != WhoGrade.NONE)
                .map(one -> new ChartMark(one.happenedOn(), "B" + one.grade().number(), "bleeding of WHO grade " + one.grade().number()));
        Stream<ChartMark> rescues = casebook.safety().rescues().stream().map(one -> new ChartMark(one.happenedOn(), "R", "rescue therapy"));
        return Stream.concat(bleedings, rescues).toList();
    }

    private LocalDate first() {
        LocalDate screened = casebook.subject().screenedOn();
        Stream<LocalDate> counted = casebook.counts().stream().map(count -> count.collectedOn());
        return Stream.of(counted, marks().stream().map(ChartMark::on), Stream.of(screened)).flatMap(days -> days).min(Comparator.naturalOrder()).orElseThrow();
    }
}
