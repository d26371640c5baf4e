package plateau.trail.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.SiteScope;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.page.Written;
import plateau.site.Site;
import plateau.trail.TrailFilter;

/** What the audit trail is limited to, as the address says. Days are those of UTC, as all times of the trail are. */
public final class TrailForm extends Form {

    static final List<String> FIELDS = List.of("site", "subject", "person", "thing", "kind", "from", "until");
    private static final int DAYS_AT_FIRST = 30;
    private static final String DAY = "2026-11-21";
    private static final String CHANGES = "CHANGES";
    private static final List<String> OF_SUBJECTS = List.of("platelet count", "bleeding", "rescue therapy", "dose decision", "dose preparation", "regimen statement", "taper", "relapse",
            "screening answer", "signature", "subject", "deviation", "query", "query message", "verification", "laboratory file", "laboratory columns",
            "site", "site approval", "role", "audit trail review");
    private static final List<String> OF_STUDY = List.of("site", "site approval", "protocol version", "person", "role", "download", "audit trail review",
            "subject file", "laboratory file", "saved filter", "data cut", "token", "search for relapses", "demo trial");

    private final List<Site> sites;
    private final SiteScope scope;
    private final Optional<TrailFilter> filter;

    /** @param sites those whose entries the reader may see @param today in UTC */
    TrailForm(Map<String, String> asked, List<Site> sites, SiteScope scope, LocalDate today) {
        super(withDays(asked, today));
        this.sites = sites;
        this.scope = scope;
        this.filter = read();
    }

    private static Map<String, String> withDays(Map<String, String> asked, LocalDate today) {
        Map<String, String> all = new HashMap<>(asked);
        all.putIfAbsent("from", today.minusDays(DAYS_AT_FIRST).toString());
        all.putIfAbsent("until", today.toString());
        return all;
    }

    /** Nothing where a day cannot be read, or the last is before the first. */
    Optional<TrailFilter> filter() {
        return filter;
    }

    private Optional<TrailFilter> read() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            refuse("until", "This day is before the first one. Choose a later day here or an earlier one there.");
        }
        if (wrong()) {
            return Optional.empty();
        }
        return Optional.of(new TrailFilter(scope.wholeStudy(), chosenSites(), sought("subject"), sought("person").toLowerCase(Locale.ROOT), sought("thing"), typed("kind").equals(CHANGES),
                from.get().atStartOfDay(ZoneOffset.UTC).toInstant(), until.get().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    public List<String> names() {
        return FIELDS;
    }

    Map<String, String> asked() {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, this::sought));
    }

    /** Such as "site 01, from 2026-10-22, until 2026-11-21". */
    String inWords() {
        return FIELDS.stream().filter(field -> !sought(field).isEmpty()).map(field -> field + " " + sought(field)).collect(Collectors.joining(", "));
    }

    /** Whose entries a review is of; nothing where it is the study's. A review of several sites would tell one of them of another's subjects. */
    Optional<Site> reviewedSite() {
        if (scope.wholeStudy()) {
            return Optional.empty();
        }
        Optional<Site> chosen = sites.size() == 1 ? Optional.of(sites.get(0)) : sites.stream().filter(site -> site.number().equals(typed("site"))).findFirst();
        if (chosen.isEmpty()) {
            refuse("site", "Choose the site that was reviewed and show its entries. A review is of one site, whose staff read it.");
        }
        return chosen;
    }

    public List<Choice> siteChoices() {
        return after(Choice.of("", scope.wholeStudy() ? "The study" : "All my sites"), sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())));
    }

    public List<Choice> things() {
        return after(Choice.of("", "Any record"), (scope.wholeStudy() ? OF_STUDY : OF_SUBJECTS).stream().map(thing -> Choice.of(thing, Written.capital(thing))));
    }

    public List<Choice> kinds() {
        return List.of(Choice.of("", "Everything that was written"), Choice.of(CHANGES, "Only what was changed or removed"));
    }

    /** One that the reader may not see is as one that does not exist: it has no entries. */
    private SiteScope chosenSites() {
        return typed("site").isEmpty() ? scope
                : new SiteScope(false, sites.stream().filter(site -> site.number().equals(typed("site"))).map(Site::id).collect(Collectors.toSet()));
    }

    private Optional<LocalDate> day(String name) {
        try {
            // an ISO day may have a year of nine digits, which no database knows
            if (typed(name).length() == DAY.length()) {
                return Optional.of(LocalDate.parse(typed(name)));
            }
        } catch (DateTimeException e) {
            // said below
        }
        refuse(name, "Write the day as year-month-day, such as " + DAY + ".");
        return Optional.empty();
    }

    private static List<Choice> after(Choice first, Stream<Choice> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
