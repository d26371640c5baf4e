package plateau.count;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units that a platelet count is reported in, with their factor to 10^9/L and their accepted spellings. */
public enum PlateletUnit {
    GIGA_PER_LITRE("10^9/L", "1", "10*9/L", "10E9/L", "X10^9/L", "X10*9/L", "X10E9/L", "×10⁹/L", "10⁹/L", "GI/L", "BILL/L", "G/L"),
    THOUSAND_PER_MICROLITRE("10^3/uL", "1", "10*3/uL", "10E3/uL", "X10^3/uL", "X10*3/uL", "10³/µL", "×10³/µL", "10^3/mm3", "K/uL", "K/mm3", "THOU/uL", "TH/uL"),
    TEN_THOUSAND_PER_MICROLITRE("10^4/uL", "10", "10*4/uL", "万/uL"),
    PER_MICROLITRE("/uL", "0.001", "/µL", "1/uL", "cells/uL", "/mm3", "/mm^3", "cells/mm3");

    private final String label;
    private final BigDecimal factor;
    private final List<String> spellings;

    PlateletUnit(String label, String factor, String... spellings) {
        this.label = label;
        this.factor = new BigDecimal(factor);
        this.spellings = Arrays.stream(spellings).map(PlateletUnit::plain).toList();
    }

    public String label() {
        return label;
    }

    /** The unit that is spelled like this; none where the spelling is not known, which is never guessed. */
    public static Optional<PlateletUnit> spelled(String spelling) {
        String asked = plain(spelling);
        return Arrays.stream(values()).filter(unit -> plain(unit.label).equals(asked) || unit.spellings.contains(asked)).findFirst();
    }

    public BigDecimal toGigaPerLitre(BigDecimal value) {
        return value.multiply(factor);
    }

    private static String plain(String spelling) {
        return spelling.strip().toUpperCase(Locale.ROOT).replace(" ", "").replace('Μ', 'U').replace('µ', 'U').replace('×', 'X')
                .replace('⁹', '9').replace('³', '3').replace("X109", "X10^9").replaceAll("^109/", "10^9/")
                .replace("X103", "X10^3").replaceAll("^103/", "10^3/");
    }
}
