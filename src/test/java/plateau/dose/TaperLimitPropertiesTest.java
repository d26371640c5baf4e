package plateau.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plateau.deviation.DeviationCode;
import plateau.protocol.Action;
import plateau.protocol.DatedBleeding;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.protocol.Protocols;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.protocol.Stage;
import plateau.subject.TaperPhase;

/** A taper is never longer than its limit without a deviation, and its relapse does not hang on the order of the facts (protocol.md 4). */
class TaperLimitPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Protocol ITP = Protocols.read(Path.of("config/protocols")).latest("hetrombopag-itp", START).orElseThrow();
    private static final TaperPhase TAPER = new TaperPhase(Stage.TAPER, Optional.of(START));
    private static final int LIMIT = 44;
    /** The window of the count that follows a step on the last day of the limit. */
    private static final int WINDOW = 9;

    @Property(tries = 1000)
    void who_follows_the_advice_is_on_drug_at_most_until_the_first_count_after_the_limit(@ForAll("before") Regimen before, @ForAll Random fate) {
        Course course = new Course(before, fate);
        for (int day = 0; day <= LIMIT + WINDOW + 1 && !course.isOver; day++) {
            course.follow(day);
        }
        assertThat(course.isOver).as(course.toString()).isTrue();
    }

    @Property(tries = 1000)
    void who_goes_on_tapering_past_the_limit_has_a_deviation(@ForAll("before") Regimen before, @ForAll("counts") BigDecimal value, @ForAll Random random) {
        int day = LIMIT + 1 + random.nextInt(60);
        Regimen step = ITP.taperPlan(before).get(0).regimen();
        Situation situation = tapering(day).withRegimens(List.of(RegimenPeriod.of(START.minusDays(171), before), RegimenPeriod.of(START, step)))
                .withCounts(List.of(new DatedCount(START.plusDays(day), value)));
        Advice advice = advice(situation);

        assertThat(advice.recommendation().action()).isEqualTo(Action.HALT_TAPER);
        for (DoseChoice choice : advice.choices()) {
            if (!choice.haltsTaper()) {
                assertThat(new Departure(advice, choice, Optional.of(OverrideReason.WILL_MONITOR)).code()).as(choice.words()).contains(DeviationCode.TAPER_NOT_HALTED);
            }
        }
    }

    @Property(tries = 1000)
    void the_first_relapse_is_the_same_in_whatever_order_the_facts_are_listed(@ForAll("facts") List<DatedCount> counts, @ForAll Random random) {
        List<DatedBleeding> bleedings = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            bleedings.add(new DatedBleeding(START.plusDays(random.nextInt(30)), random.nextInt(4)));
        }
        List<LocalDate> rescues = random.nextInt(4) == 0 ? List.of(START.plusDays(random.nextInt(30)), START.plusDays(random.nextInt(30))) : List.of();
        Situation situation = tapering(30).withCounts(counts).withBleedings(bleedings).withRescues(rescues);

        assertThat(ITP.relapse(situation.withCounts(shuffled(counts, random)).withBleedings(shuffled(bleedings, random)).withRescues(shuffled(rescues, random))))
                .isEqualTo(ITP.relapse(situation));
    }

    @Provide
    Arbitrary<Regimen> before() {
        return Arbitraries.of(ITP.permittedRegimens().stream().filter(regimen -> !regimen.isOff() && ITP.taperPlan(regimen).size() > 1).toList());
    }

    @Provide
    Arbitrary<BigDecimal> counts() {
        return Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<List<DatedCount>> facts() {
        return Arbitraries.integers().between(0, 30).flatMap(day -> counts().map(value -> new DatedCount(START.plusDays(day), value)))
                .list().ofMaxSize(8).uniqueElements(DatedCount::on);
    }

    private static <T> List<T> shuffled(List<T> facts, Random order) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    private static Situation tapering(int day) {
        return Situation.on(START.plusDays(day)).withStage(Stage.TAPER).withTaperStarted(START);
    }

    private static Advice advice(Situation situation) {
        Recommendation asked = ITP.recommend(situation);
        return new Advice(ITP, asked, asked, situation.regimens().stream().reduce((first, last) -> last), Adherence.CONFIRMED, TAPER);
    }

    /** A taper whose counts mostly hold it up, and in which everything asked is done. */
    private static final class Course {

        private final Random fate;
        private final List<RegimenPeriod> regimens = new ArrayList<>();
        private final List<DatedCount> counts = new ArrayList<>();
        private boolean isOver;

        Course(Regimen before, Random fate) {
            this.fate = fate;
            regimens.add(RegimenPeriod.of(START.minusDays(171), before));
            counts.add(new DatedCount(START, BigDecimal.valueOf(85)));
        }

        void follow(int day) {
            if (fate.nextInt(5) == 0) {
                count(day);
            }
            Recommendation asked = ask(day);
            if (asked.action() == Action.OBTAIN_COUNT) {
                count(day);
                asked = ask(day);
            }
            isOver = asked.action() == Action.HALT_TAPER || asked.action() == Action.WITHDRAW;
            if (asked.action() == Action.TAPER_STEP) {
                regimens.add(RegimenPeriod.of(START.plusDays(day), asked.regimen()));
            }
        }

        private Recommendation ask(int day) {
            return ITP.recommend(tapering(day).withRegimens(regimens).withCounts(counts));
        }

        /** Never a relapse, and half the time too low for a step. */
        private void count(int day) {
            counts.removeIf(count -> count.on().equals(START.plusDays(day)));
            counts.add(new DatedCount(START.plusDays(day), BigDecimal.valueOf(fate.nextBoolean() ? 30 + fate.nextInt(20) : 50 + fate.nextInt(300))));
        }

        @Override
        public String toString() {
            return regimens + " " + counts;
        }
    }
}
