package plateau.schedule;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plateau.deviation.DeviationCode;
import plateau.deviation.Finding;
import plateau.protocol.DatedCount;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Protocols;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;

/** A subject's course by days from the first one, for tests without a portal. */
final class CourseExample {

    static final LocalDate DAY_0 = LocalDate.of(2026, 3, 2);
    static final Protocol ITP = Protocols.read(Path.of("config/protocols")).latest("hetrombopag-itp", DAY_0).orElseThrow();

    private final List<DatedCount> counts = new ArrayList<>();
    private final List<RegimenPeriod> regimens = new ArrayList<>();
    private final List<TaperSpan> tapers = new ArrayList<>();
    private final Set<LocalDate> decided = new HashSet<>();
    private final Map<LocalDate, NextCount> asked = new HashMap<>();
    private final Set<LocalDate> departed = new HashSet<>();
    private Optional<LocalDate> ended = Optional.empty();

    /** A count of 20 and 5 mg once daily from day 0. */
    static CourseExample started() {
        return new CourseExample().count(0, "20").regimen(0, "5");
    }

    static LocalDate day(int day) {
        return DAY_0.plusDays(day);
    }

    CourseExample count(int day, String value) {
        counts.add(new DatedCount(day(day), new BigDecimal(value)));
        return this;
    }

    /** As decided on that day. */
    CourseExample regimen(int day, String doseMg) {
        regimens.add(RegimenPeriod.of(day(day), Regimen.daily(new BigDecimal(doseMg))));
        return decision(day);
    }

    CourseExample off(int day, plateau.protocol.OffReason reason) {
        regimens.add(RegimenPeriod.off(day(day), reason));
        return decision(day);
    }

    CourseExample decision(int day) {
        decided.add(day(day));
        return this;
    }

    /** A decision against a halt, which stands as a deviation. */
    CourseExample departure(int day) {
        departed.add(day(day));
        return decision(day);
    }

    CourseExample taper(int from) {
        tapers.add(new TaperSpan(day(from), Optional.empty(), Optional.empty()));
        return this;
    }

    CourseExample taper(int from, int ended) {
        tapers.add(new TaperSpan(day(from), Optional.empty(), Optional.of(day(ended))));
        return this;
    }

    CourseExample withdrawnTaper(int from, int withdrawn) {
        tapers.add(new TaperSpan(day(from), Optional.of(day(withdrawn)), Optional.empty()));
        return this;
    }

    CourseExample asked(int day, int earliest, int due, int latest) {
        asked.put(day(day), new NextCount(day(due), day(earliest), day(latest)));
        return this;
    }

    CourseExample left(int day) {
        ended = Optional.of(day(day));
        return this;
    }

    SubjectCourse on(int today) {
        return new SubjectCourse(Situation.on(day(today)).withCounts(counts).withRegimens(regimens), tapers, decided, asked, ended);
    }

    List<Finding> foundOn(int today) {
        return new LeftUndone(on(today), day -> Optional.of(ITP), departed).findings();
    }

    List<DeviationCode> codesOn(int today) {
        return foundOn(today).stream().map(Finding::code).toList();
    }

    Optional<OpenWindow> windowOn(int today) {
        return CountWindows.of(on(today), day -> Optional.of(ITP)).standing();
    }
}
