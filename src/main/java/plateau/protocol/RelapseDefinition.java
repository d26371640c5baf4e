package plateau.protocol;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is a relapse since the taper started; the first in time counts, and of several bleedings on one day the worst.
 *
 * @param bleeding     WHO grade of a bleeding on the day the taper started or later
 * @param rescueSource why rescue therapy on that day or later is one too
 */
record RelapseDefinition(LowCount count, Band bleeding, Source bleedingSource, Source rescueSource) {

    Optional<Relapse> first(Course course) {
        return Stream.of(count.first(course).stream(), bleedings(course), rescues(course)).flatMap(relapses -> relapses)
                .min(comparing(Relapse::on)
                        .thenComparing(Relapse::cause).thenComparing(Relapse::value, reverseOrder()));
    }

    private Stream<Relapse> bleedings(Course course) {
        return course.situation().bleedings().stream().filter(event -> course.isSinceTaperStart(event.on()))
                .map(event -> new Relapse(event.on(), RelapseCause.BLEEDING, BigDecimal.valueOf(event.whoGrade()), Optional.empty()))
                .filter(event -> bleeding.contains(event.value()));
    }

    private Stream<Relapse> rescues(Course course) {
        return course.situation().rescues().stream().filter(course::isSinceTaperStart)
                .map(day -> new Relapse(day, RelapseCause.RESCUE, BigDecimal.ZERO, Optional.empty()));
    }
}
