package plateau.deviation.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.SiteScope;
import plateau.deviation.Age;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationFilter;
import plateau.deviation.DeviationSort;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.page.Written;
import plateau.site.Site;

/** What the list of deviations is limited to, as the address says; what it does not know limits nothing. */
public final class FilterForm extends Form {

    static final List<String> FIELDS = List.of("site", "code", "severity", "state", "age", "sort");
    private static final String OPEN = "OPEN";
    private static final Choice ALL = Choice.of("", "All");

    private final List<Site> sites;

    /** @param sites those whose deviations the reader may see */
    FilterForm(Map<String, String> asked, List<Site> sites) {
        super(withOpenOnes(asked));
        this.sites = sites;
    }

    private static Map<String, String> withOpenOnes(Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(asked);
        all.putIfAbsent("state", OPEN);
        return all;
    }

    DeviationFilter filter(Instant now) {
        return new DeviationFilter(scope(), chosen("code", DeviationCode.class), chosen("severity", Severity.class),
                typed("state").equals(OPEN) ? DeviationState.open() : chosen("state", DeviationState.class), age().foundUpTo(now), sort());
    }

    List<Site> sites() {
        return sites;
    }

    /** The filter as the address says it. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        FIELDS.forEach(field -> asked.put(field, typed(field)));
        return asked;
    }

    /** The part of the filter that means something. */
    Map<String, String> understood() {
        Map<String, String> understood = known();
        understood.put("sort", sort() == DeviationSort.NEWEST ? "" : sort().word());
        return understood;
    }

    /** The same as the query of an address. */
    String address() {
        return query(understood());
    }

    /** The same in another order. */
    String addressSorted(DeviationSort order) {
        Map<String, String> asked = known();
        asked.put("sort", order.word());
        return query(asked);
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream().filter(field -> !field.getValue().isEmpty()).map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        Map.of("site", siteChoices(), "code", codes(), "severity", severities(), "state", states(), "age", ages()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(field -> known.put(field.getKey(), field.getValue().stream().map(Choice::value)
                        .filter(typed(field.getKey())::equals).findFirst().orElse("")));
        return known;
    }

    /** Such as "state OPEN, severity MAJOR". */
    String inWords() {
        return Stream.of("site", "state", "code", "severity", "age").filter(field -> !typed(field).isEmpty())
                .map(field -> field + " " + typed(field)).collect(Collectors.joining(", "));
    }

    public List<Choice> siteChoices() {
        return after(Choice.of("", "All my sites"), sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())));
    }

    public List<Choice> codes() {
        return after(ALL, Choice.each(DeviationCode.values(), DeviationCode::label).stream());
    }

    public List<Choice> severities() {
        return after(ALL, Choice.each(Severity.values(), severity -> Written.capital(severity.label())).stream());
    }

    /** "All" has a value of its own here, because an address that names no state shows the open ones. */
    public List<Choice> states() {
        return Stream.of(List.of(Choice.of(OPEN, "Open")), Choice.each(DeviationState.values(), state -> Written.capital(state.label())),
                List.of(Choice.of("ALL", "All"))).flatMap(List::stream).toList();
    }

    public List<Choice> ages() {
        return Choice.each(Age.values(), Age::label);
    }

    public DeviationSort sort() {
        return DeviationSort.named(typed("sort"));
    }

    private SiteScope scope() {
        String one = typed("site");
        return new SiteScope(false, sites.stream().filter(site -> one.isEmpty() || site.number().equals(one))
                .map(Site::id).collect(Collectors.toSet()));
    }

    private Age age() {
        Set<Age> chosen = chosen("age", Age.class);
        return chosen.size() == 1 ? chosen.iterator().next() : Age.ANY;
    }

    private <E extends Enum<E>> Set<E> chosen(String field, Class<E> type) {
        Set<E> all = EnumSet.allOf(type);
        List<E> named = all.stream().filter(value -> value.name().equals(typed(field))).toList();
        return named.isEmpty() ? all : EnumSet.copyOf(named);
    }

    private static List<Choice> after(Choice first, Stream<Choice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
