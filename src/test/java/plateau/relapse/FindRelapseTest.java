package plateau.relapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Identity;
import plateau.access.SiteScope;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.protocol.DatedCount;
import plateau.protocol.FoundRelapse;
import plateau.report.RelapseTimes;
import plateau.report.TaperCourses;
import plateau.safety.WhoGrade;
import plateau.taper.TaperOutcome;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;

/** The portal finds a relapse whatever the order of entry (protocol.md 4). */
@Tag("persistence")
class FindRelapseTest {

    private static final Identity INVESTIGATOR = new Identity(1, "example", "Dr Example", 1, false, List.of());

    private final Example site = Example.site();
    private final ExampleSubject subject = ExampleTapers.begun(site, 1, "5").get(0);

    @Test
    @Tag("R42")
    void a_count_below_30_is_recorded_with_the_last_one_above_and_the_days() {
        site.daysLater(7);
        subject.withCount("30");
        assertThat(subject.relapses()).isEmpty();
        site.daysLater(1);
        subject.withCount("29");

        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
        assertThat(facts().words()).isEqualTo("Count 29");
        assertThat(facts().taperDay()).isEqualTo(8);
        assertThat(facts().on()).isEqualTo(subject.tapers().get(0).startedOn().plusDays(8));
        assertThat(facts().lastBefore()).contains(new DatedCount(facts().on().minusDays(1), BigDecimal.valueOf(30)));
        assertThat(facts().confirmed()).isFalse();
        assertStoredAsDerived();
    }

    @Test
    void a_second_low_count_a_day_later_confirms_it_and_a_high_one_does_not() {
        relapsedOnDay(14);
        site.daysLater(1);
        subject.withCount("25");

        assertThat(facts().confirmed()).isTrue();
        assertThat(facts().confirming().map(DatedCount::value)).contains(BigDecimal.valueOf(25));
        assertThat(reasons()).contains("Confirmed: platelet count %d was recorded".formatted(subject.lastCountNumber()));

        subject.withCountCorrected(subject.lastCountNumber(), "30");

        assertThat(facts().confirmed()).isFalse();
        assertStoredAsDerived();
    }

    @Test
    void a_bleeding_of_grade_2_and_a_rescue_are_relapses_and_a_bleeding_of_grade_1_is_none() {
        site.daysLater(3);
        subject.withBleeding(WhoGrade.PETECHIAE);
        assertThat(subject.relapses()).isEmpty();
        subject.withRescue();
        assertThat(facts().words()).isEqualTo("Rescue therapy");
        subject.withBleeding(WhoGrade.MILD, 1);

        assertThat(facts().words()).isEqualTo("Bleeding of WHO grade 2");
        assertThat(facts().taperDay()).isEqualTo(2);
        assertThat(facts().confirmed()).isTrue();
        assertThat(reasons()).contains("Moved earlier: bleeding 2 was recorded");
        assertStoredAsDerived();
    }

    @Test
    void a_late_count_moves_it_earlier_and_the_audit_says_so() {
        relapsedOnDay(14);
        int late = subject.lastCountNumber() + 1;
        subject.withLateCount("20", Duration.ofDays(5));

        assertThat(facts().taperDay()).isEqualTo(9);
        assertThat(facts().words()).isEqualTo("Count 20");
        assertThat(reasons()).contains("Moved earlier: platelet count " + late + " was recorded");
        assertStoredAsDerived();

        subject.withCountRemoved(late);

        assertThat(facts().taperDay()).isEqualTo(14);
        assertThat(reasons()).contains("Moved later: platelet count " + late + " was removed");
    }

    @Test
    void a_late_count_above_moves_only_the_day_after_which_it_began() {
        relapsedOnDay(14);
        subject.withLateCount("70", Duration.ofDays(5));

        assertThat(facts().taperDay()).isEqualTo(14);
        assertThat(facts().lastBefore().map(DatedCount::on)).contains(facts().on().minusDays(5));
    }

    @Test
    void a_correction_undoes_it_and_another_brings_it_back_to_be_declared() {
        relapsedOnDay(14);
        declare();
        int count = subject.lastCountNumber();

        subject.withCountCorrected(count, "92");

        assertThat(relapse().is(RelapseState.UNDONE)).isTrue();
        assertThat(relapse().undoneBecause()).contains("platelet count " + count + " was corrected");
        assertThat(relapse().declaration()).isPresent();
        assertThat(reasons()).contains("Undone: platelet count " + count + " was corrected");
        assertStoredAsDerived();

        subject.withCountCorrected(count, "22");

        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
        assertThat(relapse().declaration()).isEmpty();
        assertThat(relapse().undoneAt()).isEmpty();
        assertThat(reasons()).contains("Found again: platelet count " + count + " was corrected");
    }

    @Test
    void one_that_was_declared_is_to_be_declared_again_when_it_is_known_differently() {
        relapsedOnDay(14);
        declare();
        assertThat(relapse().is(RelapseState.DECLARED)).isTrue();
        assertThat(relapse().isIntact(subject.get())).isTrue();
        subject.withLateCount("70", Duration.ofDays(20));
        assertThat(relapse().is(RelapseState.DECLARED)).isTrue();

        subject.withLateCount("20", Duration.ofDays(5));

        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
        assertThat(relapse().openedAt()).isEmpty();
        assertThat(trail()).anyMatch(entry -> entry.field().equals("signedName") && entry.oldValue().equals(Optional.of("Dr Example")) && entry.newValue().isEmpty());
    }

    @Test
    void what_lies_after_the_end_of_a_taper_is_no_relapse_of_it_and_what_lies_on_its_last_day_is() {
        site.daysLater(7);
        subject.withCount("450").decidedAsAsked();
        site.daysLater(1);
        subject.withCount("20");
        assertThat(subject.relapses()).isEmpty();

        subject.withBleeding(WhoGrade.MILD, 1);

        assertThat(facts().taperDay()).isEqualTo(7);
        assertStoredAsDerived();
    }

    @Test
    void who_leaves_the_study_has_no_relapse_after_that_day() {
        relapsedOnDay(14);
        subject.withdrawn();

        assertThat(subject.tapers().get(0).outcome()).contains(TaperOutcome.LEFT_STUDY);
        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
        assertStoredAsDerived();
    }

    @Test
    void a_relapse_in_titration_is_none() {
        ExampleSubject other = site.enrolled("5").withCount("20").dosedAsAsked().withRescue();

        assertThat(other.relapses()).isEmpty();
    }

    private void relapsedOnDay(int day) {
        site.daysLater(day);
        subject.withCount("22");
        assertThat(facts().taperDay()).isEqualTo(day);
    }

    private void declare() {
        site.portal().inside(() -> site.portal().bean(DeclareRelapse.class).declare(subject.get(), relapse(), INVESTIGATOR));
    }

    private Relapse relapse() {
        assertThat(subject.relapses()).hasSize(1);
        return subject.relapses().get(0);
    }

    private RelapseFacts facts() {
        return relapse().facts();
    }

    private List<String> reasons() {
        return trail().stream().flatMap(entry -> entry.reason().stream()).distinct().toList();
    }

    private List<AuditEntry> trail() {
        return site.portal().inside(() -> site.portal().bean(AuditTrail.class).of(relapse().recordName()));
    }

    private void assertStoredAsDerived() {
        Optional<FoundRelapse> derived = site.portal().inside(() -> RelapseTimes.of(site.portal().bean(TaperCourses.class)
                .in(new SiteScope(false, Set.of(site.get().id())))).times().stream().flatMap(time -> time.relapse().stream()).findFirst());
        assertThat(subject.relapses().stream().filter(relapse -> !relapse.is(RelapseState.UNDONE)).map(Relapse::facts).findFirst())
                .isEqualTo(derived.map(RelapseFacts::of));
    }
}
