package plateau.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.sheet.Cell;
import plateau.statistics.Proportion;
import plateau.statistics.Quartiles;

/** The cells of the reports, rounded as all of them are: halves go up. */
public final class Cells {

    private static final int PLACES = 1;

    private Cells() {
    }

    public static Cell text(String text) {
        return new Cell.Text(text);
    }

    public static Cell whole(long number) {
        return new Cell.Whole(number);
    }

    public static Cell day(LocalDate day) {
        return new Cell.Day(day);
    }

    public static Cell day(Optional<LocalDate> day, String whyNone) {
        return day.map(Cells::day).orElse(missing(whyNone));
    }

    /** To one decimal. */
    public static Cell number(double number) {
        return number(number, PLACES);
    }

    public static Cell number(double number, int places) {
        return new Cell.Number(BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP));
    }

    /** A share between 0 and 1, in percent to one decimal. */
    public static Cell percent(double share) {
        return new Cell.Number(percentage(share));
    }

    /** How many of a hundred, to one decimal. */
    public static Cell per100(long count, long of, String whyNone) {
        return of == 0 ? missing(whyNone) : new Cell.Number(percentage(count, of));
    }

    /** As the cells say it, for the words beside a figure. */
    static BigDecimal percentage(double share) {
        return BigDecimal.valueOf(share * 100).setScale(PLACES, RoundingMode.HALF_UP);
    }

    static BigDecimal percentage(long count, long of) {
        return BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(of), PLACES, RoundingMode.HALF_UP);
    }

    public static Cell missing(String why) {
        return new Cell.Missing(why);
    }

    /** In the order of {@link Columns#share}. */
    public static List<Cell> share(Proportion proportion, String whyNone) {
        Cell percent = per100(proportion.count(), proportion.of(), whyNone);
        boolean none = proportion.of() == 0;
        return List.of(whole(proportion.count()), whole(proportion.of()), percent,
                none ? missing(whyNone) : percent(proportion.clopperPearson().lower()),
                none ? missing(whyNone) : percent(proportion.clopperPearson().upper()));
    }

    /** In the order of {@link Columns#quartiles}. */
    public static List<Cell> quartiles(int size, Optional<Quartiles> quartiles, String whyNone) {
        return Stream.concat(Stream.of(whole(size)), quartiles.map(cuts -> Stream.of(number(cuts.lower()), number(cuts.median()), number(cuts.upper())))
                .orElseGet(() -> Stream.generate(() -> missing(whyNone)).limit(3))).toList();
    }

    @SafeVarargs
    public static List<Cell> row(List<Cell>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
