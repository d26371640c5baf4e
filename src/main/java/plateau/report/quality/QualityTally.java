package plateau.report.quality;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Count;
import plateau.cut.CutSubject.Deviation;
import plateau.cut.RegimenCourse;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.query.QueryState;
import plateau.statistics.Histogram;

/** What is counted of a site, or of all of them. It takes no more room for more counts, save for delays that nobody else had. */
final class QualityTally {

    private static final long MINUTES = 60;

    private final Histogram delayHours = new Histogram();
    private final Map<QueryState, Integer> queries = new EnumMap<>(QueryState.class);
    private final Map<Severity, Integer> deviations = new EnumMap<>(Severity.class);
    private int afterFirstDose;
    private int missed;
    private int late;
    private int corrections;
    private int removed;

    void take(CutSubject subject) {
        Optional<LocalDate> firstDose = RegimenCourse.firstDay(subject);
        subject.counts().stream().collect(groupingBy(Count::number)).values().forEach(versions -> take(versions, firstDose));
        subject.queries().forEach(query -> queries.merge(query.state(), 1, Integer::sum));
        subject.deviations().stream().filter(deviation -> deviation.state() != DeviationState.WITHDRAWN).forEach(this::take);
    }

    private void take(Deviation deviation) {
        deviations.merge(deviation.severity(), 1, Integer::sum);
        missed += deviation.code() == DeviationCode.COUNT_MISSED ? 1 : 0;
        late += deviation.code() == DeviationCode.COUNT_LATE ? 1 : 0;
    }

    private void take(List<Count> versions, Optional<LocalDate> firstDose) {
        corrections += (int) versions.stream().filter(count -> count.edition().revision() > 1 && !count.edition().removed()).count();
        Optional<Count> known = versions.stream().filter(count -> count.edition().stands()).findFirst();
        if (known.isEmpty()) {
            removed++;
            return;
        }
        delayHours.add(startedHours(known.get().collectedAt(), versions.stream().map(count -> count.edition().at()).min(Instant::compareTo).orElseThrow()));
        afterFirstDose += firstDose.filter(known.get().collectedOn()::isAfter).isPresent() ? 1 : 0;
    }

    /** So that a minute more than two days is more than two days. */
    private static int startedHours(Instant collected, Instant entered) {
        long minutes = Math.max(0, Duration.between(collected, entered).plusSeconds(59).toMinutes());
        return Math.toIntExact((minutes + MINUTES - 1) / MINUTES);
    }

    Histogram delayHours() {
        return delayHours;
    }

    /** That stand. */
    int counts() {
        return delayHours.size();
    }

    /** Each count that came after the first dose, and each that did not. */
    int due() {
        return afterFirstDose + missed;
    }

    int missed() {
        return missed;
    }

    int late() {
        return late;
    }

    int corrections() {
        return corrections;
    }

    int removed() {
        return removed;
    }

    int queries(QueryState state) {
        return queries.getOrDefault(state, 0);
    }

    int queries() {
        return queries.values().stream().mapToInt(Integer::intValue).sum();
    }

    int deviations(Severity severity) {
        return deviations.getOrDefault(severity, 0);
    }

    int deviations() {
        return deviations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
