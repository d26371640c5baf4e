package plateau.page;

import java.util.Arrays;
import java.util.Comparator;

/** What stands between the cells of a line. */
public enum Delimiter {
    COMMA(',', "comma"), SEMICOLON(';', "semicolon"), TAB('\t', "tab");

    private final char sign;
    private final String label;

    Delimiter(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The one that the first line has most of. */
    public static Delimiter of(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Arrays.stream(values()).max(Comparator.comparingLong((Delimiter one) -> heading.chars().filter(c -> c == one.sign).count())
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    public char sign() {
        return sign;
    }

    public String label() {
        return label;
    }
}
