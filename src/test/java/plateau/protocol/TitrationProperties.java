package plateau.protocol;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.TODAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any history, told without the rules of the file. */
abstract class TitrationProperties {

    abstract Protocol protocol();

    /** Days on a regimen before which a low count does not raise the dose. */
    abstract int waitingDays();

    @Property
    void no_advice_goes_above_the_maximum(@ForAll("histories") Situation history) {
        assertThat(drug(advice(history))).isLessThanOrEqualTo(protocol().maximum().dailyAverage());
    }

    @Property
    void a_higher_count_never_leads_to_more_drug(@ForAll("histories") Situation history,
            @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other, @ForAll @IntRange(max = 10) int age) {
        Recommendation atLower = advice(withCurrentCount(history, age, one.min(other)));
        Recommendation atHigher = advice(withCurrentCount(history, age, one.max(other)));
        assertThat(drug(atHigher)).isLessThanOrEqualTo(drug(atLower));
    }

    @Property(tries = 3000)
    void nobody_gets_more_drug_within_the_waiting_time(@ForAll("histories") Situation history) {
        Assume.that(inForce(history).filter(period -> !period.regimen().isOff())
                .filter(period -> DAYS.between(period.from(), TODAY) < waitingDays()).isPresent());
        assertThat(drug(advice(history))).isLessThanOrEqualTo(inForce(history).orElseThrow().regimen().dailyAverage());
    }

    @Property(tries = 3000)
    void the_regimen_never_changes_on_a_count_that_is_not_fresh(@ForAll("histories") Situation history) {
        Assume.that(!isFresh(history));
        assertThat(advice(history).regimen()).isEqualTo(regimen(history));
    }

    @Property(tries = 3000)
    void nothing_restarts_a_stopped_subject(@ForAll("histories") Situation history, @ForAll("values") BigDecimal count) {
        Situation stopped = with(withCurrentCount(history, 0, count), RegimenPeriod.off(TODAY, OffReason.STOPPED));
        Assume.that(!history.regimens().isEmpty());
        assertThat(advice(stopped).action()).isEqualTo(Action.NO_ADVICE);
        assertThat(advice(stopped).regimen()).isEqualTo(Regimen.OFF);
    }

    @Property
    void always_exactly_one_rule_answers(@ForAll("histories") Situation history) {
        assertThat(protocol().rules(Stage.TITRATION)).extracting(DoseRule::id).containsOnlyOnce(advice(history).rule());
    }

    @Property
    void the_order_in_which_facts_are_entered_does_not_matter(@ForAll("histories") Situation history, @ForAll Random order) {
        Situation shuffled = history.withRegimens(shuffled(history.regimens(), order))
                .withCounts(shuffled(history.counts(), order)).withBleedings(shuffled(history.bleedings(), order));
        assertThat(advice(shuffled)).isEqualTo(advice(history));
    }

    @Provide
    Arbitrary<Situation> histories() {
        return new Histories(protocol()).titration();
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Histories.values();
    }

    private Recommendation advice(Situation history) {
        return protocol().recommend(history);
    }

    private static BigDecimal drug(Recommendation advice) {
        return advice.regimen().dailyAverage();
    }

    private static Optional<RegimenPeriod> inForce(Situation history) {
        return history.regimens().stream().max(comparing(RegimenPeriod::from));
    }

    private static Regimen regimen(Situation history) {
        return inForce(history).map(RegimenPeriod::regimen).orElse(Regimen.OFF);
    }

    /** At most 7 days old, 4 while off, and collected after the day on which the regimen in force began. */
    private static boolean isFresh(Situation history) {
        int days = inForce(history).filter(period -> period.regimen().isOff()).isPresent() ? 4 : 7;
        return history.counts().stream().map(DatedCount::on).filter(day -> DAYS.between(day, TODAY) <= days)
                .anyMatch(day -> inForce(history).filter(period -> !day.isAfter(period.from())).isEmpty());
    }

    private static Situation withCurrentCount(Situation history, int age, BigDecimal value) {
        List<DatedCount> counts = new ArrayList<>(history.counts());
        counts.removeIf(count -> !count.on().isBefore(TODAY.minusDays(age)));
        counts.add(new DatedCount(TODAY.minusDays(age), value));
        return history.withCounts(counts);
    }

    private static Situation with(Situation history, RegimenPeriod today) {
        List<RegimenPeriod> regimens = new ArrayList<>(history.regimens());
        regimens.removeIf(period -> period.from().equals(today.from()));
        regimens.add(today);
        return history.withRegimens(regimens);
    }

    private static <T> List<T> shuffled(List<T> facts, Random order) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
