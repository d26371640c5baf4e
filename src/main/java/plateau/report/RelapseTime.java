package plateau.report;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.DatedCount;
import plateau.protocol.FoundRelapse;
import plateau.relapse.RelapseSearch;
import plateau.statistics.Observation;
import plateau.taper.SubjectTaper;

/**
 * How long one taper stayed free of relapse: to its first relapse, or to the last count in it or after it, because a
 * relapse is only seen at a count or an event.
 *
 * @param relapse   within the taper and the time off treatment after it
 * @param lastCount the last count since the start of the taper, up to its end
 */
public record RelapseTime(SubjectTaper of, Optional<FoundRelapse> relapse, Optional<DatedCount> lastCount) {

    static RelapseTime of(TaperCourse course) {
        LocalDate start = course.taper().startedOn();
        RelapseSearch search = course.search();
        return new RelapseTime(course.of(), search.first(),
                search.datedCounts().stream().filter(count -> !count.on().isBefore(start) && !count.on().isAfter(search.until()))
                        .max(comparing(DatedCount::on)));
    }

    public boolean isCensored() {
        return relapse.isEmpty();
    }

    /** The day of the relapse, or the last one on which there was none. */
    public LocalDate lastDay() {
        return relapse.map(FoundRelapse::on).or(() -> lastCount.map(DatedCount::on)).orElse(start());
    }

    public int days() {
        return Math.toIntExact(start().until(lastDay(), DAYS));
    }

    /** Days from the start to the last count before the relapse, after which it began; the start where that count is earlier. */
    public int daysFree() {
        return relapse.map(found -> found.lastBefore().map(DatedCount::on).filter(day -> day.isAfter(start())).orElse(start()))
                .map(day -> Math.toIntExact(start().until(day, DAYS))).orElseGet(this::days);
    }

    public LocalDate start() {
        return of.taper().startedOn();
    }

    Observation observation() {
        return new Observation(days(), !isCensored());
    }
}
