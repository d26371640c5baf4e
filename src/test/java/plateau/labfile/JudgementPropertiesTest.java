package plateau.labfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import plateau.count.CountSource;
import plateau.count.KnownCount;
import plateau.count.Measurement;
import plateau.count.PlateletUnit;

/** What a file says of one subject, judged in any order of its rows. */
@Tag("DF-6")
class JudgementPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** A reported count: few days, times and values, so that many collide. */
    record Reported(int day, int hour, int value, boolean timed) {

        String key() {
            return day + " " + (timed ? hour : "untimed") + " " + value;
        }
    }

    @Provide
    Arbitrary<Reported> reported() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(9, 12), Arbitraries.integers().between(50, 52), Arbitraries.of(true, true, false))
                .as((day, hour, value, timed) -> new Reported(day, timed ? hour : 12, value, timed));
    }

    @Provide
    Arbitrary<List<Reported>> files() {
        return reported().list().ofMaxSize(8);
    }

    @Property(tries = 500)
    void the_order_of_the_rows_decides_nothing(@ForAll("files") List<Reported> file, @ForAll("files") List<Reported> recorded, @ForAll Random random) {
        List<Reported> other = new ArrayList<>(file);
        java.util.Collections.shuffle(other, random);

        assertThat(verdicts(other, recorded)).containsExactlyInAnyOrderElementsOf(verdicts(file, recorded));
    }

    @Property(tries = 500)
    @Tag("R51")
    void what_was_imported_is_not_accepted_again(@ForAll("files") List<Reported> file, @ForAll("files") List<Reported> recorded) {
        Map<Long, JudgedRow> first = judged(file, recorded);
        List<Reported> after = new ArrayList<>(recorded);
        first.forEach((line, row) -> {
            if (row.verdict() == Verdict.ACCEPTED) {
                after.add(file.get((int) (line - 1)));
            }
        });

        assertThat(judged(file, after).values()).noneMatch(row -> row.verdict() == Verdict.ACCEPTED);
    }

    private static List<String> verdicts(List<Reported> file, List<Reported> recorded) {
        List<String> verdicts = new ArrayList<>();
        judged(file, recorded).forEach((line, row) -> verdicts.add(file.get((int) (line - 1)).key() + " " + row.verdict()));
        return verdicts;
    }

    private static Map<Long, JudgedRow> judged(List<Reported> file, List<Reported> recorded) {
        List<JudgedRow> rows = new ArrayList<>();
        for (Reported one : file) {
            rows.add(new JudgedRow(rows.size() + 1, "", "", "", "", Verdict.ACCEPTED, "", Optional.empty(), Optional.of(new JudgedRow.Found(null,
                    new Measurement(String.valueOf(one.value()), PlateletUnit.GIGA_PER_LITRE, at(one), FIRST.plusDays(one.day()), CountSource.LABORATORY), one.timed()))));
        }
        List<KnownCount> known = new ArrayList<>();
        recorded.forEach(one -> known.add(new KnownCount(1, known.size() + 1, true, BigDecimal.valueOf(one.value()), at(one), FIRST.plusDays(one.day()))));
        return Judgement.of(rows, known);
    }

    private static Instant at(Reported one) {
        return FIRST.plusDays(one.day()).atTime(LocalTime.of(one.hour(), 0)).toInstant(ZoneOffset.UTC);
    }
}
