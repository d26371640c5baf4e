package plateau.labfile;

import java.util.List;

/**
 * How the rows of a file divide; the parts add up to all of them.
 *
 * @param imported  the accepted ones that were written
 * @param leftOut   the accepted ones that were unlikely and not wanted
 */
public record Tally(int imported, int leftOut, int duplicates, int conflicts, int refused, int otherTests) {

    static Tally of(List<JudgedRow> rows, boolean unlikelyToo) {
        int unlikely = unlikelyToo ? 0 : (int) rows.stream().filter(JudgedRow::isUnlikely).count();
        return new Tally(number(rows, Verdict.ACCEPTED) - unlikely, unlikely, number(rows, Verdict.DUPLICATE), number(rows, Verdict.CONFLICTING),
                number(rows, Verdict.REFUSED), number(rows, Verdict.OTHER_TEST));
    }

    public static int number(List<JudgedRow> rows, Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public int rows() {
        return imported + leftOut + duplicates + conflicts + refused + otherTests;
    }
}
