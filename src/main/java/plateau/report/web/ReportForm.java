package plateau.report.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.cut.CutHead;
import plateau.cut.StudySite;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.report.ReportFilter;
import plateau.site.Country;

/** Which subjects of a cut a report is to be of, as the address says. */
public final class ReportForm extends Form {

    private static final List<String> FIELDS = List.of("site", "country", "from", "until");
    private static final String DAY = "2026-11-21";

    private final CutHead head;
    private final Optional<ReportFilter> filter;

    private ReportForm(Map<String, String> asked, CutHead head) {
        super(asked);
        this.head = head;
        this.filter = read();
    }

    static ReportForm of(MultivaluedMap<String, String> address, CutHead head) {
        Map<String, String> asked = new HashMap<>();
        FIELDS.stream().filter(address::containsKey).forEach(field -> asked.put(field, address.getFirst(field)));
        return new ReportForm(asked, head);
    }

    /** Nothing where a field is wrong. */
    Optional<ReportFilter> filter() {
        return filter;
    }

    private Optional<ReportFilter> read() {
        if (!typed("site").isEmpty() && head.sites().stream().noneMatch(site -> site.number().equals(typed("site")))) {
            refuse("site", "This data cut holds no site \"" + sought("site") + "\". Choose one of its sites.");
        }
        if (!typed("country").isEmpty() && head.sites().stream().noneMatch(site -> site.country().equals(typed("country")))) {
            refuse("country", "This data cut holds no site in \"" + sought("country") + "\". Choose one of its countries.");
        }
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day("until");
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            refuse("until", "This day is before the first one. Choose a later day here or an earlier one there.");
        }
        return wrong() ? Optional.empty() : Optional.of(new ReportFilter(chosen("site"), chosen("country"), from, until));
    }

    private Optional<String> chosen(String name) {
        return Optional.of(typed(name)).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        if (typed(name).isEmpty()) {
            return Optional.empty();
        }
        try {
            // an ISO day may have a year of nine digits
            if (typed(name).length() == DAY.length()) {
                return Optional.of(LocalDate.parse(typed(name)));
            }
        } catch (DateTimeException e) {
            // said below
        }
        refuse(name, "Write the day as year-month-day, such as " + DAY + ", or leave it empty.");
        return Optional.empty();
    }

    /** An address with the same limits. @param more names and values in turn */
    String href(String path, String... more) {
        Stream<String> limits = FIELDS.stream().filter(field -> !sought(field).isEmpty()).map(field -> pair(field, sought(field)));
        Stream<String> others = Stream.iterate(0, i -> i < more.length, i -> i + 2).map(i -> pair(more[i], more[i + 1]));
        String query = Stream.concat(others, limits).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public List<Choice> siteChoices() {
        return after(Choice.of("", "All sites"), head.sites().stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())));
    }

    public List<Choice> countryChoices() {
        return after(Choice.of("", "All countries"), head.sites().stream().map(StudySite::country).distinct()
                .map(code -> Choice.of(code, Country.coded(code).map(Country::name).orElse(code))).sorted(Comparator.comparing(Choice::label)));
    }

    private static List<Choice> after(Choice first, Stream<Choice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
