package plateau.cdisc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What is collected in one place of a form.
 *
 * @param codes what it may be, where that is a closed list
 * @param unit  in which it is given
 */
record OdmItem(String name, String label, String type, Optional<Class<? extends Enum<?>>> codes, Optional<String> unit) {

    static final String GIGA_PER_LITRE = "10^9/L";
    static final String MILLIGRAM = "mg";
    /** What a text may have, by the tables of the portal. */
    static final int LONGEST = 4000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    static OdmItem text(String name, String label) {
        return new OdmItem(name, label, "text", Optional.empty(), Optional.empty());
    }

    static OdmItem of(String type, String name, String label) {
        return new OdmItem(name, label, type, Optional.empty(), Optional.empty());
    }

    static OdmItem number(String name, String label, String unit) {
        return new OdmItem(name, label, "float", Optional.empty(), Optional.of(unit));
    }

    static OdmItem code(String name, String label, Class<? extends Enum<?>> codes) {
        return new OdmItem(name, label, "text", Optional.of(codes), Optional.empty());
    }

    /** How a value of it is written; a time with the offset that the site's clock has from UTC. */
    static String written(Object value, ZoneId zone) {
        if (value instanceof Instant at) {
            return TIME.format(OffsetDateTime.ofInstant(at, zone));
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
