package plateau.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;
import plateau.sheet.Table.Kind;

/** Reports with whatever somebody may have typed, and with numbers and days of any size. */
final class AnyReports {

    private AnyReports() {
    }

    static Arbitrary<Report> all() {
        return texts().flatMap(title -> tables().list().ofMinSize(1).ofMaxSize(3).map(tables -> {
            List<Chapter> chapters = new ArrayList<>();
            for (Table table : tables) {
                chapters.add(new Chapter("chapter-" + chapters.size(), title, List.of(title), table, Optional.empty()));
            }
            return Reports.of(chapters.toArray(Chapter[]::new));
        }));
    }

    private static Arbitrary<Table> tables() {
        return Combinators.combine(Arbitraries.of(Kind.class), texts()).as(Head::new).list().ofMinSize(1).ofMaxSize(5).flatMap(heads -> {
            List<Column> columns = IntStream.range(0, heads.size()).mapToObj(i -> new Column("column" + i, heads.get(i).label, heads.get(i).kind)).toList();
            Arbitrary<List<Cell>> row = Combinators.combine(columns.stream().map(column -> cells(column.kind())).toList()).as(cells -> cells);
            return row.list().ofMaxSize(5).map(rows -> new Table(columns, rows));
        });
    }

    private record Head(Kind kind, String label) {
    }

    private static Arbitrary<Cell> cells(Kind kind) {
        Arbitrary<Cell> missing = texts().map(Cell.Missing::new);
        Arbitrary<Cell> there = switch (kind) {
            case TEXT -> texts().map(Cell.Text::new);
            case WHOLE -> Arbitraries.longs().map(Cell.Whole::new);
            case NUMBER -> numbers().map(Cell.Number::new);
            case DAY -> Arbitraries.longs().between(LocalDate.of(1600, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay).map(Cell.Day::new);
        };
        return Arbitraries.frequencyOf(Tuple.of(4, there), Tuple.of(1, missing));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)), Arbitraries.integers().between(-5, 30)).as(BigDecimal::new);
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of("", " ", "=1+1", "\"><svg onload=1>{{7*7}}${7*7}__${7*7}__::.x", "-1", "'=1", "血小板计数", "🩸 pricked", "line\r\nline\n", "\u0000\u0001\u001f\u007f\u0085",
                "\ud800", "\uffff", "_x0041_", "5", "2026-01-01", "&amp;&#1;", "]]>", "<!-- -->", "a\u00ad\u200bb\u202ec", "e\u0301", "fi ffi", "שלום", "Rows", "x".repeat(300));
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12), Arbitraries.strings().alpha().numeric().withChars(" .,;:'\"-").ofMaxLength(40));
    }
}
