package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.TODAY;
import static plateau.protocol.Example.daysAgo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What must hold for the entry of any history, under both tapers. */
class TaperEntryPropertiesTest {

    private static final List<Protocol> PROTOCOLS = List.of(Example.itp(), Edited.file("hetrombopag-itp-slow-taper").read());

    @Property
    void who_may_begin_a_taper_can_begin_it_that_day(@ForAll("histories") Situation history, @ForAll("protocols") Protocol protocol) {
        boolean met = protocol.taperEntry(history).isMet();
        Statistics.collect(met);
        Assume.that(met);
        Regimen before = history.regimens().get(history.regimens().size() - 1).regimen();
        assertThat(before.isOff()).isFalse();
        assertThat(protocol.taperPlan(before)).isNotEmpty();
        Situation tapering = history.withStage(Stage.TAPER).withTaperStarted(TODAY);
        assertThat(protocol.recommend(tapering).protocol()).isEqualTo(protocol.id());
    }

    /** In the trial's taper the count that let the subject in is fresh, so the first step comes at once. */
    @Property
    void under_the_trials_protocol_the_first_step_is_taken_that_day(@ForAll("histories") Situation history) {
        Assume.that(Example.itp().taperEntry(history).isMet());
        Recommendation advice = Example.itp().recommend(history.withStage(Stage.TAPER).withTaperStarted(TODAY));
        assertThat(advice.rule()).isIn("taper-step", "taper-withdraw", "taper-interrupt");
    }

    @Property(tries = 300)
    void what_is_not_met_is_met_on_the_day_that_is_named_and_not_before(@ForAll("histories") Situation history, @ForAll("protocols") Protocol protocol) {
        List<TaperEntry.Judged> today = protocol.taperEntry(history).criteria();
        for (int place = 0; place < today.size(); place++) {
            Optional<LocalDate> from = today.get(place).metFrom();
            if (from.isPresent()) {
                assertThat(isMet(protocol, history, place, from.get())).isTrue();
                assertThat(isMet(protocol, history, place, from.get().minusDays(1))).isFalse();
            } else if (!today.get(place).met()) {
                for (int later : new int[] {1, 28, 29, 182, 183, 400}) {
                    assertThat(isMet(protocol, history, place, TODAY.plusDays(later))).isFalse();
                }
            }
        }
    }

    private static boolean isMet(Protocol protocol, Situation history, int place, LocalDate day) {
        return protocol.taperEntry(history.withAsOf(day)).criteria().get(place).met();
    }

    @Property
    void who_takes_no_drug_never_begins_one(@ForAll("histories") Situation history, @ForAll("protocols") Protocol protocol, @ForAll OffReason reason) {
        Situation off = history.withRegimens(Stream.concat(history.regimens().stream(), Stream.of(RegimenPeriod.off(TODAY, reason))).toList());
        assertThat(protocol.taperEntry(off).isMet()).isFalse();
        assertThat(protocol.taperEntry(history.withRegimens(List.of())).isMet()).isFalse();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Arbitraries.of(PROTOCOLS);
    }

    /** A first regimen, another one since, a count a week, and now and then a bleeding or a rescue, most near the thresholds. */
    @Provide
    Arbitrary<Situation> histories() {
        List<Regimen> drug = Example.itp().permittedRegimens().stream().filter(regimen -> !regimen.isOff()).toList();
        return Combinators.combine(Arbitraries.of(drug), Arbitraries.of(drug), Arbitraries.of(26, 27, 28, 29, 60, 181, 182, 183, 300),
                Arbitraries.of(1, 3, 100, 139, 140, 141), counts(), events(), events(), Arbitraries.integers().between(0, 4))
                .as((first, second, onRegimen, before, counts, bleedings, rescues, grade) -> Situation.on(TODAY)
                        .withRegimens(List.of(RegimenPeriod.of(daysAgo(onRegimen + before), first), RegimenPeriod.of(daysAgo(onRegimen), second)))
                        .withCounts(counts).withBleedings(bleedings.stream().map(day -> new DatedBleeding(day, grade)).toList()).withRescues(rescues));
    }

    private static Arbitrary<List<DatedCount>> counts() {
        Arbitrary<BigDecimal> values = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(50, 420).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.of("29", "49", "49.9").map(BigDecimal::new)));
        return Combinators.combine(values.list().ofMinSize(3).ofMaxSize(12), Arbitraries.integers().between(0, 8))
                .as((each, age) -> Stream.iterate(0, place -> place < each.size(), place -> place + 1)
                        .map(place -> new DatedCount(daysAgo(age + 7 * place), each.get(place))).toList());
    }

    private static Arbitrary<List<LocalDate>> events() {
        Arbitrary<LocalDate> day = Arbitraries.of(0, 27, 28, 29, 181, 182, 183, 250).map(Example::daysAgo);
        return day.list().ofMaxSize(2).injectNull(0.7).map(days -> days == null ? List.of() : days);
    }
}
