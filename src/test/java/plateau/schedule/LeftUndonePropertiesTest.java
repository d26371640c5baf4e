package plateau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.schedule.CourseExample.ITP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plateau.deviation.DeviationCode;
import plateau.deviation.Finding;

/** What holds of the findings whatever happens to a subject. */
class LeftUndonePropertiesTest {

    /** A count on a day, and the regimen decided on it where there is one. */
    record Step(int day, int count, Optional<String> doseMg) {

        void enter(CourseExample course) {
            course.count(day, String.valueOf(count));
            doseMg.ifPresent(mg -> course.regimen(day, mg));
        }
    }

    @Property(tries = 300)
    void the_findings_are_the_same_in_any_order_of_entry(@ForAll("steps") List<Step> steps, @ForAll long seed) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(found(shuffled)).isEqualTo(found(steps));
    }

    @Property(tries = 300)
    void one_window_has_one_finding_and_each_lies_in_the_past(@ForAll("steps") List<Step> steps) {
        List<Finding> found = found(steps);

        assertThat(found.stream().filter(finding -> finding.code() != DeviationCode.TAPER_NOT_HALTED).map(finding -> finding.dueBy().orElseThrow())).doesNotHaveDuplicates();
        assertThat(found).allMatch(finding -> finding.on().isBefore(CourseExample.day(200)));
    }

    @Property(tries = 300)
    void what_was_found_on_a_day_is_found_on_every_later_day(@ForAll("steps") List<Step> steps) {
        CourseExample course = entered(steps);

        assertThat(course.foundOn(200)).containsAll(course.foundOn(120));
    }

    /** Each count on the last day of the window that stands then, found by asking after each. */
    @Property(tries = 100)
    void a_subject_whose_counts_all_lie_in_their_windows_has_none(@ForAll("counts") List<Integer> counts) {
        CourseExample course = CourseExample.started();
        int day = 0;
        for (int count : counts) {
            OpenWindow window = CountWindows.of(course.on(day), any -> Optional.of(ITP)).standing().orElseThrow();
            day = Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(CourseExample.DAY_0, window.count().latest()));
            course.count(day, String.valueOf(count));
        }
        assertThat(course.foundOn(day)).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(1, 120), Arbitraries.integers().between(1, 600),
                        Arbitraries.of("2.5", "5", "7.5", "0").optional(0.4)).as(Step::new)
                .list().uniqueElements(Step::day).ofMaxSize(15)
                .map(steps -> steps.stream().sorted((a, b) -> a.day() - b.day()).collect(Collectors.toList()));
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(1, 400).list().ofMinSize(1).ofMaxSize(12);
    }

    private static CourseExample entered(List<Step> steps) {
        CourseExample course = CourseExample.started();
        steps.forEach(step -> step.enter(course));
        return course;
    }

    private static List<Finding> found(List<Step> steps) {
        return entered(steps).foundOn(200);
    }
}
