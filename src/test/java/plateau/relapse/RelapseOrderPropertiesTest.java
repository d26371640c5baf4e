package plateau.relapse;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import plateau.count.CorrectCount;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCounts;
import plateau.count.PlateletUnit;
import plateau.count.RecordCount;
import plateau.count.RemoveCount;
import plateau.deviation.Deviation;
import plateau.dose.Adherence;
import plateau.dose.AskProtocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Stage;
import plateau.safety.BleedingDetails;
import plateau.safety.BleedingPlace;
import plateau.safety.Bleedings;
import plateau.safety.CorrectFact;
import plateau.safety.RecordBleeding;
import plateau.safety.RecordRescue;
import plateau.safety.RemoveFact;
import plateau.safety.RescueDetails;
import plateau.safety.RescueTherapy;
import plateau.safety.Rescues;
import plateau.safety.WhoGrade;
import plateau.schedule.SweepSubject;
import plateau.subject.Subject;
import plateau.taper.TaperOutcome;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.TestPortal;

/** Facts entered late, in any order and with mistakes that are put right, end in what the same facts say entered by date. */
class RelapseOrderPropertiesTest {

    private static final int TRIES = 15;
    private static final int DAYS = 21;

    /** Two tapering subjects for each try, three weeks after their tapers began. */
    private static final class Subjects {

        private static final ExampleTapers TAPERS = begun();
        private static int next;

        private static ExampleTapers begun() {
            ExampleTapers tapers = ExampleTapers.begun(Example.site(), 2 * TRIES, "5");
            tapers.daysLater(DAYS);
            return tapers;
        }

        static ExampleSubject take() {
            return TAPERS.get(next++);
        }
    }

    enum Kind { COUNT, BLEEDING, RESCUE }

    enum Fate { STANDS, CORRECTED, REMOVED }

    /** @param value the count or the grade @param mistaken what is entered first where it is corrected */
    record Fact(Kind kind, int day, int value, int mistaken, Fate fate) {

        String key() {
            return kind + " " + day;
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void any_order_of_entry_ends_in_the_same_state(@ForAll("facts") List<Fact> facts, @ForAll Random order) {
        ExampleSubject inOrder = Subjects.take();
        ExampleSubject inAnyOrder = Subjects.take();

        facts.stream().filter(fact -> fact.fate() != Fate.REMOVED).sorted(comparing(Fact::day)).forEach(fact -> new Entry(inOrder, fact).enter(fact.value()));
        enterShuffled(inAnyOrder, facts, order);

        // where every fact is taken back, nothing was entered for the one and no window looked at
        Stream.of(inOrder, inAnyOrder).forEach(RelapseOrderPropertiesTest::sweep);
        assertThat(standing(inAnyOrder)).isEqualTo(standing(inOrder));
        assertThat(advice(inAnyOrder)).isEqualTo(advice(inOrder));
        assertThat(inAnyOrder.get().phase()).isEqualTo(inOrder.get().phase());
        assertThat(inAnyOrder.get().stage()).isEqualTo(inOrder.get().stage());
        assertThat(standingDeviations(inAnyOrder)).isEqualTo(standingDeviations(inOrder));
        decideAndCheck(inAnyOrder);
    }

    private static void sweep(ExampleSubject subject) {
        TestPortal portal = TestPortal.running();
        portal.inside(() -> {
            portal.bean(SweepSubject.class).sweep(subject.get());
            return subject;
        });
    }

    private static void enterShuffled(ExampleSubject subject, List<Fact> facts, Random order) {
        List<Fact> steps = new ArrayList<>(facts);
        facts.stream().filter(fact -> fact.fate() != Fate.STANDS).forEach(steps::add);
        Collections.shuffle(steps, order);
        Map<String, Entry> entered = new HashMap<>();
        for (Fact fact : steps) {
            Entry entry = entered.get(fact.key());
            if (entry == null) {
                entered.put(fact.key(), new Entry(subject, fact).enter(fact.fate() == Fate.CORRECTED ? fact.mistaken() : fact.value()));
            } else {
                entry.putRight();
            }
            assertNeverTaperingAndHalted(subject);
        }
    }

    /** Whoever follows what is asked after it all is either tapering or has left the taper, and leaves it for a relapse. */
    private static void decideAndCheck(ExampleSubject subject) {
        boolean relapsed = standing(subject).isPresent();
        boolean halts = advice(subject).endsWith("HALT_TAPER");
        subject.decidedAsAsked();

        assertNeverTaperingAndHalted(subject);
        assertThat(subject.tapers().get(0).hasEnded()).isEqualTo(halts);
        if (relapsed) {
            assertThat(subject.tapers().get(0).outcome()).contains(TaperOutcome.RELAPSED);
            assertThat(subject.get().phase().stage()).isEqualTo(Stage.TITRATION);
        }
    }

    private static void assertNeverTaperingAndHalted(ExampleSubject subject) {
        assertThat(subject.get().phase().isTaper()).isEqualTo(!subject.tapers().get(0).hasEnded());
    }

    private static Optional<RelapseFacts> standing(ExampleSubject subject) {
        return subject.relapses().stream().filter(relapse -> !relapse.is(RelapseState.UNDONE)).map(Relapse::facts).findFirst();
    }

    private static List<String> standingDeviations(ExampleSubject subject) {
        return subject.deviations().stream().filter(Deviation::isOpen).map(deviation -> deviation.code() + " " + deviation.occurredOn()).sorted().toList();
    }

    private static String advice(ExampleSubject subject) {
        TestPortal portal = TestPortal.running();
        Recommendation advice = portal.inside(() -> portal.bean(AskProtocol.class).about(subject.get(), Adherence.CONFIRMED).recommendation());
        return advice.rule() + " " + advice.regimen() + " " + advice.action();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Fact> counts = fact(Kind.COUNT, Arbitraries.of(15, 29, 30, 49, 50, 85, 120));
        Arbitrary<Fact> bleedings = fact(Kind.BLEEDING, Arbitraries.of(1, 2, 3));
        Arbitrary<Fact> rescues = fact(Kind.RESCUE, Arbitraries.just(0));
        return Arbitraries.frequencyOf(Tuple.of(6, counts), Tuple.of(2, bleedings), Tuple.of(1, rescues))
                .list().ofMinSize(1).ofMaxSize(7).uniqueElements(Fact::key);
    }

    private static Arbitrary<Fact> fact(Kind kind, Arbitrary<Integer> values) {
        return Combinators.combine(Arbitraries.integers().between(1, DAYS), values, values, Arbitraries.of(Fate.class))
                .as((day, value, mistaken, fate) -> new Fact(kind, day, value, mistaken, fate));
    }

    /** One fact of one subject in the portal. */
    private static final class Entry {

        private final TestPortal portal = TestPortal.running();
        private final ExampleSubject subject;
        private final Fact fact;
        private int number;

        Entry(ExampleSubject subject, Fact fact) {
            this.subject = subject;
            this.fact = fact;
        }

        Entry enter(int value) {
            number = portal.inside(() -> switch (fact.kind()) {
                case COUNT -> portal.bean(RecordCount.class).record(subject.get(), count(value)).number();
                case BLEEDING -> portal.bean(RecordBleeding.class).record(subject.get(), bleeding(value)).number();
                case RESCUE -> portal.bean(RecordRescue.class).record(subject.get(), rescue()).number();
            });
            return this;
        }

        void putRight() {
            portal.inside(() -> {
                Subject found = subject.get();
                boolean removed = fact.fate() == Fate.REMOVED;
                switch (fact.kind()) {
                    case COUNT -> putRightCount(found, removed);
                    case BLEEDING -> putRightBleeding(found, removed);
                    default -> putRightRescue(found, removed);
                }
                return found;
            });
        }

        private void putRightCount(Subject found, boolean removed) {
            var old = portal.bean(PlateletCounts.class).numbered(found, number).orElseThrow();
            if (removed) {
                portal.bean(RemoveCount.class).remove(found, old, "Belonged to another subject");
            } else {
                portal.bean(CorrectCount.class).correct(found, old, count(fact.value()), "Typing error: misread");
            }
        }

        private void putRightBleeding(Subject found, boolean removed) {
            var old = portal.bean(Bleedings.class).numbered(found, number).orElseThrow();
            if (removed) {
                portal.bean(RemoveFact.class).remove(found, old, "Recorded twice");
            } else {
                portal.bean(CorrectFact.class).correct(found, old, bleeding(fact.value()), "Typing error: misread");
            }
        }

        private void putRightRescue(Subject found, boolean removed) {
            var old = portal.bean(Rescues.class).numbered(found, number).orElseThrow();
            if (removed) {
                portal.bean(RemoveFact.class).remove(found, old, "Did not happen");
            } else {
                portal.bean(CorrectFact.class).correct(found, old, rescue(), "Typing error: misread");
            }
        }

        private Measurement count(int value) {
            Instant at = portal.clock().instant().minus(Duration.ofDays(DAYS - fact.day()));
            return new Measurement(String.valueOf(value), PlateletUnit.GIGA_PER_LITRE, at, LocalDate.ofInstant(at, Example.BERLIN), CountSource.LABORATORY);
        }

        private BleedingDetails bleeding(int grade) {
            return new BleedingDetails(WhoGrade.of(grade), BleedingPlace.SKIN, Optional.empty(), on(), Optional.empty());
        }

        private RescueDetails rescue() {
            return new RescueDetails(RescueTherapy.IVIG, Optional.empty(), on(), "Count below 10");
        }

        private LocalDate on() {
            return LocalDate.ofInstant(portal.clock().instant(), Example.BERLIN).minusDays(DAYS - fact.day());
        }
    }
}
