package plateau.labfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plateau.count.Doubt;
import plateau.count.KnownCount;
import plateau.page.Written;

/**
 * Compares the counts that rows report of one subject with those recorded and with one another. The order of the rows
 * decides nothing but which of several equal ones is called the duplicate.
 */
final class Judgement {

    private final List<JudgedRow> rows;
    private final List<KnownCount> known;
    private final Map<Long, JudgedRow> judged = new HashMap<>();

    /** @param rows of one subject that are accepted so far, in the order of their lines */
    private Judgement(List<JudgedRow> rows, List<KnownCount> known) {
        this.rows = rows;
        this.known = known;
    }

    static Map<Long, JudgedRow> of(List<JudgedRow> rows, List<KnownCount> known) {
        Judgement judgement = new Judgement(rows, known);
        judgement.compareWithRecorded();
        judgement.compareTimed();
        judgement.compareUntimed();
        judgement.doubt();
        return judgement.judged;
    }

    private void compareWithRecorded() {
        Map<Instant, List<KnownCount>> byTime = new HashMap<>();
        Map<LocalDate, List<KnownCount>> byDay = new HashMap<>();
        known.forEach(count -> {
            byTime.computeIfAbsent(count.collectedAt(), at -> new ArrayList<>()).add(count);
            byDay.computeIfAbsent(count.collectedOn(), on -> new ArrayList<>()).add(count);
        });
        for (JudgedRow row : rows) {
            List<KnownCount> same = isTimed(row) ? byTime.getOrDefault(at(row), List.of()) : byDay.getOrDefault(on(row), List.of());
            Optional<KnownCount> equal = same.stream().filter(KnownCount::stands).filter(count -> count.says(value(row))).findFirst();
            Optional<KnownCount> other = same.stream().filter(KnownCount::stands).findFirst();
            Optional<KnownCount> past = same.stream().filter(count -> count.says(value(row))).findFirst();
            if (equal.isPresent()) {
                judge(row, Verdict.DUPLICATE, "Recorded already, as count " + equal.get().number() + ".");
            } else if (past.isPresent()) {
                judge(row, Verdict.DUPLICATE, "Was recorded as count " + past.get().number() + ", which was corrected or removed since.");
            } else if (other.isPresent()) {
                judge(row, Verdict.CONFLICTING, "The row says " + Written.number(value(row)) + ", and count " + other.get().number() + " of the same "
                        + (isTimed(row) ? "time" : "day") + " says " + Written.number(other.get().gigaPerLitre()) + " ×10⁹/L. Correct the count by hand where it is wrong.");
            }
        }
    }

    private void compareTimed() {
        Map<Instant, List<JudgedRow>> byTime = new HashMap<>();
        open(Judgement::isTimed).forEach(row -> byTime.computeIfAbsent(at(row), at -> new ArrayList<>()).add(row));
        byTime.values().forEach(same -> compare(same, "time"));
    }

    /** A row without a time of day is compared with all of its day. */
    private void compareUntimed() {
        Map<LocalDate, List<JudgedRow>> timed = new HashMap<>();
        rows.stream().filter(Judgement::isTimed).filter(row -> verdict(row) == Verdict.ACCEPTED || isConflictWithin(row))
                .forEach(row -> timed.computeIfAbsent(on(row), on -> new ArrayList<>()).add(row));
        Map<LocalDate, List<JudgedRow>> byDay = new HashMap<>();
        open(row -> !isTimed(row)).forEach(row -> byDay.computeIfAbsent(on(row), on -> new ArrayList<>()).add(row));
        byDay.forEach((day, same) -> {
            List<JudgedRow> beside = timed.getOrDefault(day, List.of());
            if (beside.isEmpty()) {
                compare(same, "day");
            } else {
                Stream<BigDecimal> values = Stream.concat(beside.stream(), same.stream()).map(Judgement::value);
                boolean agree = values.map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
                same.forEach(row -> judge(row, agree ? Verdict.DUPLICATE : Verdict.CONFLICTING, agree
                        ? "Says the same as line " + beside.get(0).line() + "." : "Another row of the same day says another value."));
            }
        });
    }

    private void compare(List<JudgedRow> same, String what) {
        boolean agree = same.stream().map(Judgement::value).map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
        for (JudgedRow row : same) {
            if (!agree) {
                JudgedRow other = same.stream().filter(each -> value(each).compareTo(value(row)) != 0).findFirst().orElseThrow();
                judge(row, Verdict.CONFLICTING, "The row says %s, and line %d of the same %s says %s ×10⁹/L.".formatted(
                        Written.number(value(row)), other.line(), what, Written.number(value(other))));
            } else if (row != same.get(0)) {
                judge(row, Verdict.DUPLICATE, "Says the same as line " + same.get(0).line() + ".");
            }
        }
    }

    private record Dated(Instant at, Doubt.Earlier earlier, Optional<JudgedRow> row) {
    }

    private void doubt() {
        List<Dated> all = new ArrayList<>();
        known.stream().filter(KnownCount::stands)
                .forEach(count -> all.add(new Dated(count.collectedAt(), new Doubt.Earlier(count.gigaPerLitre(), count.collectedOn()), Optional.empty())));
        open(row -> true).forEach(row -> all.add(new Dated(at(row), new Doubt.Earlier(value(row), on(row)), Optional.of(row))));
        all.sort(Comparator.comparing(Dated::at));
        Optional<Doubt.Earlier> last = Optional.empty();
        for (Dated one : all) {
            Optional<Doubt.Earlier> before = last;
            one.row().ifPresent(row -> judged.put(row.line(), row.doubted(twin(row).or(() -> Doubt.after(row.found().orElseThrow().measurement(), before)))));
            last = Optional.of(one.earlier());
        }
    }

    /** Before the row or after it: whoever typed the count by hand may have written another time. */
    private Optional<String> twin(JudgedRow row) {
        return known.stream().filter(KnownCount::stands).map(count -> new Doubt.Earlier(count.gigaPerLitre(), count.collectedOn()))
                .filter(count -> Doubt.isTwin(count, row.found().orElseThrow().measurement())).findFirst().map(Doubt::twin);
    }

    private List<JudgedRow> open(Predicate<JudgedRow> which) {
        return rows.stream().filter(row -> verdict(row) == Verdict.ACCEPTED).filter(which).toList();
    }

    private boolean isConflictWithin(JudgedRow row) {
        return verdict(row) == Verdict.CONFLICTING;
    }

    private Verdict verdict(JudgedRow row) {
        return judged.getOrDefault(row.line(), row).verdict();
    }

    private void judge(JudgedRow row, Verdict verdict, String reason) {
        judged.put(row.line(), row.as(verdict, reason));
    }

    private static boolean isTimed(JudgedRow row) {
        return row.found().orElseThrow().timed();
    }

    private static Instant at(JudgedRow row) {
        return row.found().orElseThrow().measurement().collectedAt();
    }

    private static LocalDate on(JudgedRow row) {
        return row.found().orElseThrow().measurement().collectedOn();
    }

    private static BigDecimal value(JudgedRow row) {
        return row.found().orElseThrow().measurement().gigaPerLitre();
    }
}
