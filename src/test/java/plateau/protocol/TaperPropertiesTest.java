package plateau.protocol;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any history of a taper and of the time after it, told without the rules of the file. */
class TaperPropertiesTest {

    @Property
    void no_advice_goes_above_the_regimen_before_the_taper_or_the_one_in_force(@ForAll("histories") Situation history) {
        BigDecimal most = history.regimens().stream().map(period -> period.regimen().dailyAverage()).max(BigDecimal::compareTo).orElseThrow();
        assertThat(advice(history).regimen().dailyAverage()).isLessThanOrEqualTo(most);
    }

    @Property
    void a_higher_count_never_leads_to_more_drug_where_doses_went_down(@ForAll("downward") Situation history,
            @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other, @ForAll @IntRange(max = 10) int age) {
        Recommendation atLower = advice(withCurrentCount(history, age, one.min(other)));
        Recommendation atHigher = advice(withCurrentCount(history, age, one.max(other)));
        assertThat(atHigher.regimen().dailyAverage()).isLessThanOrEqualTo(atLower.regimen().dailyAverage());
    }

    @Property(tries = 3000)
    void without_a_relapse_the_dose_rises_only_where_the_taper_lasted_too_long(@ForAll("histories") Situation history) {
        Recommendation advice = advice(history);
        Assume.that(advice.relapseOn().isEmpty() && !advice.rule().equals("taper-overrun"));
        assertThat(advice.regimen().dailyAverage()).isLessThanOrEqualTo(inForce(history).dailyAverage());
    }

    @Property(tries = 3000)
    void without_a_relapse_the_regimen_never_changes_on_a_count_that_is_not_fresh(@ForAll("histories") Situation history) {
        Recommendation advice = advice(history);
        Assume.that(advice.relapseOn().isEmpty() && !isFresh(history));
        assertThat(advice.regimen()).isEqualTo(inForce(history));
    }

    @Property
    void a_relapse_is_told_with_its_days_since_the_taper_began(@ForAll("histories") Situation history) {
        Recommendation advice = advice(history);
        assertThat(advice.daysToRelapse()).isEqualTo(advice.relapseOn()
                .map(day -> (int) DAYS.between(history.taperStarted().orElseThrow(), day)));
        assertThat(advice.relapseOn()).isEqualTo(firstRelapse(history).stream().findFirst());
    }

    @Property
    void always_exactly_one_rule_answers(@ForAll("histories") Situation history) {
        assertThat(Example.itp().rules(history.stage())).extracting(DoseRule::id).containsOnlyOnce(advice(history).rule());
    }

    @Property
    void the_order_in_which_facts_are_entered_does_not_matter(@ForAll("histories") Situation history, @ForAll Random order) {
        Situation shuffled = history.withRegimens(shuffled(history.regimens(), order))
                .withCounts(shuffled(history.counts(), order)).withBleedings(shuffled(history.bleedings(), order))
                .withRescues(shuffled(history.rescues(), order));
        assertThat(advice(shuffled)).isEqualTo(advice(history));
    }

    @Provide
    Arbitrary<Situation> histories() {
        Histories histories = new Histories(Example.itp());
        return Arbitraries.oneOf(histories.taper(), histories.followUp());
    }

    @Provide
    Arbitrary<Situation> downward() {
        return histories().map(Histories::goingDown);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Histories.values();
    }

    private static Recommendation advice(Situation history) {
        return Example.itp().recommend(history);
    }

    private static Regimen inForce(Situation history) {
        return latest(history).regimen();
    }

    private static RegimenPeriod latest(Situation history) {
        return history.regimens().stream().max(comparing(RegimenPeriod::from)).orElseThrow();
    }

    private static boolean isFresh(Situation history) {
        return history.counts().stream().map(DatedCount::on)
                .anyMatch(day -> day.isAfter(latest(history).from()) && DAYS.between(day, TODAY) <= 7);
    }

    /** A count below 30 after the first day, or a bleeding of grade 2 or a rescue from the first day on. */
    private static List<LocalDate> firstRelapse(Situation history) {
        LocalDate start = history.taperStarted().orElseThrow();
        List<LocalDate> days = new ArrayList<>(history.rescues().stream().filter(day -> !day.isBefore(start)).toList());
        history.bleedings().stream().filter(event -> event.whoGrade() >= 2 && !event.on().isBefore(start))
                .map(DatedBleeding::on).forEach(days::add);
        history.counts().stream().filter(count -> count.value().intValue() < 30 && count.on().isAfter(start))
                .map(DatedCount::on).forEach(days::add);
        return days.stream().sorted().toList();
    }

    private static Situation withCurrentCount(Situation history, int age, BigDecimal value) {
        List<DatedCount> counts = new ArrayList<>(history.counts());
        counts.removeIf(count -> !count.on().isBefore(TODAY.minusDays(age)));
        counts.add(new DatedCount(TODAY.minusDays(age), value));
        return history.withCounts(counts);
    }

    private static <T> List<T> shuffled(List<T> facts, Random order) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
