package plateau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.schedule.CourseExample.ITP;
import static plateau.schedule.CourseExample.day;
import static plateau.schedule.CourseExample.started;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.protocol.OffReason;

/** Which of a subject's tasks comes first, and since when. */
class WhatComesNextTest {

    @ParameterizedTest
    @CsvSource({"0, COUNT_THIS_WEEK", "6, COUNT_THIS_WEEK", "7, COUNT_DUE", "9, COUNT_DUE", "10, COUNT_OVERDUE"})
    void a_count_is_due_on_its_day_and_overdue_after_its_window(int today, Task task) {
        assertThat(next(started(), today).task()).isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource({"7, HELD", "11, HELD", "12, OFF_DRUG_OVERDUE"})
    void who_is_held_and_overdue_comes_before_who_is_held(int today, Task task) {
        assertThat(next(started().count(7, "420").off(7, OffReason.INTERRUPTION), today).task()).isEqualTo(task);
    }

    @Test
    void a_count_above_400_asks_to_stop() {
        Upcoming next = next(started().count(7, "420"), 7, Optional.of(day(7)), Optional.empty());

        assertThat(next.task()).isEqualTo(Task.STOP_ASKED);
        assertThat(next.since()).isEqualTo(day(7));
    }

    @Test
    void a_relapse_that_nobody_opened_comes_before_the_halt_that_it_asks() {
        CourseExample relapsed = started().count(4, "60").regimen(5, "2.5").taper(5).count(7, "20");

        assertThat(next(relapsed, 7, Optional.empty(), Optional.of(day(7))).task()).isEqualTo(Task.RELAPSE_NOT_OPENED);
        assertThat(next(relapsed, 7).task()).isEqualTo(Task.STOP_ASKED);
    }

    @Test
    void the_next_step_of_a_taper_is_the_first_of_the_plan_with_less_drug() {
        Upcoming next = next(started().count(4, "60").regimen(5, "2.5").taper(5), 5);

        assertThat(next.step()).hasValueSatisfying(step -> {
            assertThat(step.on()).isEqualTo(day(5 + 14));
            assertThat(step.what()).isEqualTo("2.5 mg every other day");
        });
    }

    @ParameterizedTest
    @CsvSource({"181, NONE", "182, DECISION_DUE"})
    void the_end_of_the_follow_up_is_to_be_decided_without_another_count(int daysOff, Task task) {
        CourseExample withdrawn = started().count(4, "60").regimen(5, "2.5").withdrawnTaper(5, 30).count(30, "80").off(30, OffReason.WITHDRAWAL).count(30 + 168, "70");

        assertThat(next(withdrawn, 30 + daysOff).task()).isEqualTo(task);
    }

    @Test
    void who_is_stopped_has_nothing_to_do() {
        assertThat(next(started().off(5, OffReason.STOPPED), 40).task()).isEqualTo(Task.NONE);
    }

    @Test
    void week_8_of_a_subject_taken_over_is_counted_from_the_first_day_of_treatment_that_is_known() {
        Enrolled takenOver = new Enrolled(day(-30), Optional.of(day(-30)), Optional.of("open-label"), true);

        assertThat(new WhatComesNext(started().on(1), any -> Optional.of(ITP), takenOver, Optional.empty(), Optional.empty()).find().weekEight()).contains(day(26));
    }

    private static Upcoming next(CourseExample course, int today) {
        return next(course, today, Optional.empty(), Optional.empty());
    }

    private static Upcoming next(CourseExample course, int today, Optional<LocalDate> toDecide, Optional<LocalDate> unopened) {
        return new WhatComesNext(course.on(today), any -> Optional.of(ITP), new Enrolled(day(0), Optional.of(day(0)), Optional.of("open-label"), false), toDecide, unopened).find();
    }
}
