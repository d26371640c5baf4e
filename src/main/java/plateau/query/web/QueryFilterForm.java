package plateau.query.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.SiteScope;
import plateau.deviation.Age;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.query.QueryFilter;
import plateau.query.QueryState;
import plateau.site.Site;

/** What the list of queries is limited to, as the address says; what it does not know limits nothing. */
public final class QueryFilterForm extends Form {

    static final List<String> FIELDS = List.of("site", "state", "age");
    private static final String WAITING = "WAITING";
    private static final String ALL = "ALL";

    private final List<Site> sites;

    /** @param sites those whose queries the reader may see */
    QueryFilterForm(Map<String, String> asked, List<Site> sites) {
        super(withWaitingOnes(asked));
        this.sites = sites;
    }

    private static Map<String, String> withWaitingOnes(Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(asked);
        all.putIfAbsent("state", WAITING);
        return all;
    }

    QueryFilter filter(Instant now) {
        return new QueryFilter(scope(), states(typed("state")), age().foundUpTo(now));
    }

    List<Site> sites() {
        return sites;
    }

    SiteScope allSites() {
        return new SiteScope(false, sites.stream().map(Site::id).collect(Collectors.toSet()));
    }

    /** The filter as the address says it. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        FIELDS.forEach(field -> asked.put(field, typed(field)));
        return asked;
    }

    /** Such as "state WAITING, age OVER_7". */
    String inWords() {
        return FIELDS.stream().filter(field -> !typed(field).isEmpty()).map(field -> field + " " + typed(field)).collect(Collectors.joining(", "));
    }

    public List<Choice> siteChoices() {
        return Stream.concat(Stream.of(Choice.of("", "All my sites")),
                sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name()))).toList();
    }

    /** Each says who is to act next. "All" has a value of its own, because an address that names no state shows those that are not closed. */
    public List<Choice> stateChoices() {
        return Stream.of(Stream.of(Choice.of(WAITING, "Not closed")), Choice.each(QueryState.values(), QueryState::inWords).stream(),
                Stream.of(Choice.of(ALL, "All"))).flatMap(choices -> choices).toList();
    }

    public List<Choice> ages() {
        return Choice.each(Age.values(), Age::label);
    }

    private static Set<QueryState> states(String state) {
        return state.equals(WAITING) ? EnumSet.complementOf(EnumSet.of(QueryState.CLOSED))
                : named(state).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(QueryState.class));
    }

    private static Optional<QueryState> named(String name) {
        return Arrays.stream(QueryState.values()).filter(state -> state.name().equals(name)).findFirst();
    }

    private SiteScope scope() {
        String one = typed("site");
        return new SiteScope(false, sites.stream().filter(site -> one.isEmpty() || site.number().equals(one))
                .map(Site::id).collect(Collectors.toSet()));
    }

    private Age age() {
        return Arrays.stream(Age.values()).filter(age -> age.name().equals(typed("age"))).findFirst().orElse(Age.ANY);
    }
}
