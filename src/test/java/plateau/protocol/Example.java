package plateau.protocol;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

/** The protocols, days, regimens and counts that the tests of this package speak of. */
final class Example {

    static final String ITP = "hetrombopag-itp";
    static final String CIT = "hetrombopag-cit";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Regimen LOWEST = regimen("2.5", 2);
    static final Regimen MG_2_5 = regimen("2.5", 1);
    static final Regimen MG_3_75 = regimen("3.75", 1);
    static final Regimen MG_5 = regimen("5", 1);
    static final Regimen MG_7_5 = regimen("7.5", 1);
    static final Regimen MG_10 = regimen("10", 1);
    static final Regimen MG_15 = regimen("15", 1);

    private static final Protocols PROTOCOLS = Protocols.read(Path.of("config/protocols"));

    private Example() {
    }

    static Protocols protocols() {
        return PROTOCOLS;
    }

    static Protocol itp() {
        return PROTOCOLS.latest(ITP, TODAY).orElseThrow();
    }

    static Protocol cit() {
        return PROTOCOLS.latest(CIT, TODAY).orElseThrow();
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static DatedCount count(String value, int daysAgo) {
        return new DatedCount(daysAgo(daysAgo), new BigDecimal(value));
    }

    static Regimen regimen(String doseMg, int everyDays) {
        return new Regimen(new BigDecimal(doseMg), everyDays);
    }
}
