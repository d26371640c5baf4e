package plateau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.deviation.DeviationCode.COUNT_LATE;
import static plateau.deviation.DeviationCode.COUNT_MISSED;
import static plateau.deviation.DeviationCode.TAPER_NOT_HALTED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.audit.AuditTrail;
import plateau.deviation.ClassifyDeviation;
import plateau.deviation.CloseDeviation;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Deviations;
import plateau.deviation.ExplainDeviation;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.TestPortal;

/** What was left undone is found once: by the nightly sweep, and by the same act when something is entered (protocol.md 8). */
@Tag("persistence")
class SweepTest {

    private final TestPortal portal = TestPortal.running();

    /** Noon in UTC: the same date in Shanghai, Berlin and New York. */
    @BeforeEach
    void begin_at_noon() {
        Instant now = portal.clock().instant();
        portal.clock().set(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Asia/Shanghai", "America/New_York"})
    void a_missed_count_is_found_when_the_day_after_ends_at_the_site_over_a_change_of_the_clocks_too(String zone) {
        ZoneId there = ZoneId.of(zone);
        toDaysBeforeChangeOfClocks(there);
        ExampleSubject subject = Example.siteIn(there).enrolled().withCount("20").dosedAsAsked();
        LocalDate started = LocalDate.ofInstant(portal.clock().instant(), there);
        Instant midnight = started.plusDays(17).atStartOfDay(there).toInstant();

        sweepAt(subject, midnight.minusSeconds(1));
        assertThat(subject.deviations()).isEmpty();

        sweepAt(subject, midnight);
        assertThat(subject.deviations()).singleElement().satisfies(missed -> {
            assertThat(missed.code()).isEqualTo(COUNT_MISSED);
            assertThat(missed.dueBy()).contains(started.plusDays(9));
        });
    }

    @Test
    void a_second_sweep_changes_nothing_and_neither_does_one_of_the_next_day() {
        ExampleSubject subject = onDrug(Example.site());
        days(17);
        sweep(subject);
        List<Long> versions = versions(subject);
        long entries = entries(subject);

        sweep(subject);
        days(1);
        portal.bean(SweepSites.class).sweep();

        assertThat(versions(subject)).isEqualTo(versions).hasSize(1);
        assertThat(entries(subject)).isEqualTo(entries);
    }

    @Test
    void a_late_count_is_found_with_its_entry_and_needs_no_night() {
        ExampleSubject subject = onDrug(Example.site());
        days(10);

        subject.withCount("60");

        assertThat(codes(subject)).containsExactly(COUNT_LATE);
        sweep(subject);
        assertThat(codes(subject)).containsExactly(COUNT_LATE);
    }

    @Test
    void a_count_that_is_entered_late_makes_the_missed_one_untrue() {
        ExampleSubject subject = onDrug(Example.site());
        days(20);
        sweep(subject);

        subject.withLateCount("60", Duration.ofDays(8));
        assertThat(standing(subject)).extracting(Deviation::code).containsExactly(COUNT_LATE);
        assertThat(subject.deviations()).filteredOn(Deviation::isWithdrawn).singleElement().satisfies(missed -> {
            assertThat(missed.code()).isEqualTo(COUNT_MISSED);
            assertThat(missed.withdrawnBecause()).contains("By what is known now, this was not left undone, or not in this way");
        });
    }

    @Test
    void a_count_entered_late_that_lay_in_its_window_leaves_none() {
        ExampleSubject subject = onDrug(Example.site());
        days(20);
        sweep(subject);

        subject.withLateCount("60", Duration.ofDays(11)).withLateCount("60", Duration.ofDays(4));

        assertThat(standing(subject)).isEmpty();
    }

    @Test
    void what_a_monitor_closed_stays_closed_in_every_later_sweep() {
        ExampleSubject subject = onDrug(Example.site());
        days(17);
        sweep(subject);
        step(subject, missed -> portal.bean(ExplainDeviation.class).explain(missed, missed.version(), "The subject was away"));
        step(subject, missed -> portal.bean(ClassifyDeviation.class).classify(missed, missed.version(), false));
        step(subject, missed -> portal.bean(CloseDeviation.class).close(missed, missed.version(), "Discussed with the site"));

        days(1);
        sweep(subject);

        assertThat(subject.deviations()).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(DeviationState.CLOSED));
    }

    @Test
    void a_halt_that_nobody_decided_is_found_after_2_days_and_a_late_halt_leaves_the_one() {
        ExampleTapers tapers = ExampleTapers.begun(Example.site(), 1, "5");
        ExampleSubject subject = tapers.get(0);
        tapers.daysLater(5);
        subject.withCount("20");
        days(2);
        sweep(subject);
        assertThat(codes(subject)).doesNotContain(TAPER_NOT_HALTED);

        days(1);
        sweep(subject);
        assertThat(codes(subject)).containsOnlyOnce(TAPER_NOT_HALTED);

        subject.decidedAsAsked();
        days(1);
        sweep(subject);
        assertThat(standing(subject)).extracting(Deviation::code).containsOnlyOnce(TAPER_NOT_HALTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_late_decision_against_the_halt_is_no_second_one_whether_the_sweep_came_before_it_or_not(boolean sweptBefore) {
        ExampleTapers tapers = ExampleTapers.begun(Example.site(), 1, "5");
        ExampleSubject subject = tapers.get(0);
        tapers.daysLater(5);
        subject.withCount("20");
        days(3);
        if (sweptBefore) {
            sweep(subject);
        }

        subject.dosedOtherwise("2.5", "The count will be repeated tomorrow");
        sweep(subject);
        days(1);
        sweep(subject);

        assertThat(standing(subject)).extracting(Deviation::code).containsOnlyOnce(TAPER_NOT_HALTED);
    }

    private void toDaysBeforeChangeOfClocks(ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(portal.clock().instant().plus(Duration.ofDays(6)));
        if (change != null) {
            portal.clock().set(LocalDate.ofInstant(change.getInstant(), zone).minusDays(5).atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
    }

    private static ExampleSubject onDrug(Example site) {
        return site.enrolled().withCount("20").dosedAsAsked();
    }

    private void sweepAt(ExampleSubject subject, Instant instant) {
        portal.clock().set(instant);
        sweep(subject);
    }

    private void sweep(ExampleSubject subject) {
        portal.bean(SweepSites.class).sweep(subject.get().siteId());
    }

    private void days(int days) {
        portal.clock().forward(Duration.ofDays(days));
    }

    private static List<Deviation> standing(ExampleSubject subject) {
        return subject.deviations().stream().filter(deviation -> !deviation.isWithdrawn()).toList();
    }

    private static List<DeviationCode> codes(ExampleSubject subject) {
        return subject.deviations().stream().map(Deviation::code).toList();
    }

    private static List<Long> versions(ExampleSubject subject) {
        return subject.deviations().stream().map(Deviation::version).toList();
    }

    private long entries(ExampleSubject subject) {
        return portal.inside(() -> portal.bean(AuditTrail.class).count(subject.deviations().get(0).recordName()));
    }

    private static void step(ExampleSubject subject, Predicate<Deviation> act) {
        TestPortal portal = TestPortal.running();
        assertThat(portal.<Boolean>inside(() -> act.test(portal.bean(Deviations.class).of(subject.get()).get(0)))).isTrue();
    }
}
