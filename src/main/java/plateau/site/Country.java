package plateau.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A country by the two letters of ISO 3166-1, with its English name. */
public record Country(String code, String name) {

    private static final List<Country> ALL = Stream.of(Locale.getISOCountries()).map(Country::of)
            .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.UK))).toList();

    /** All countries in the order of their names. */
    public static List<Country> all() {
        return ALL;
    }

    public static Optional<Country> coded(String code) {
        return ALL.stream().filter(country -> country.code.equals(code)).findFirst();
    }

    private static Country of(String code) {
        return new Country(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.UK));
    }
}
