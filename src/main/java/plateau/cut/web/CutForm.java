package plateau.cut.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.site.Country;
import plateau.site.Site;

/** Which sites a data cut is to hold: all that the person may see, or those ticked by country or one by one. */
public final class CutForm extends Form {

    static final String WHICH = "which";
    static final String COUNTRY = "country";
    static final String SITE = "site";
    static final String ALL = "ALL";
    private static final String TICKED = "TICKED";

    private final List<Site> sites;

    /** @param sites whose subjects the person may see in reports */
    CutForm(Map<String, String> typed, List<Site> sites) {
        super(typed);
        this.sites = sites;
    }

    /** As it is first shown. */
    static CutForm fresh(List<Site> sites) {
        return new CutForm(Map.of(WHICH, ALL), sites);
    }

    /** None where the form is to be corrected. */
    List<Site> chosen() {
        if (sites.isEmpty()) {
            refuse(WHICH, "There is no site yet, so there is nothing to cut.");
        }
        if (!isAsked()) {
            return sites;
        }
        List<Site> ticked = sites.stream().filter(site -> isTicked(SITE, site.number()) || isTicked(COUNTRY, site.country())).toList();
        return switch (typed(WHICH)) {
            case ALL -> all(ticked);
            case TICKED -> only(ticked);
            default -> refused(WHICH, "Choose which sites the cut is to hold.");
        };
    }

    private List<Site> all(List<Site> ticked) {
        return ticked.isEmpty() ? sites : refused(WHICH, "You chose all sites and ticked some. Choose \"Only those ticked\", or take the ticks away.");
    }

    private List<Site> only(List<Site> ticked) {
        return ticked.isEmpty() ? refused(SITE, countryChoices().isEmpty() ? "Tick at least one site." : "Tick at least one country or site.") : ticked;
    }

    private List<Site> refused(String field, String sentence) {
        refuse(field, sentence);
        return List.of();
    }

    /** Whether there is anything to choose. */
    public boolean isAsked() {
        return sites.size() > 1;
    }

    /** Whether there is anything to take. */
    public boolean isPossible() {
        return !sites.isEmpty();
    }

    public List<Choice> whichChoices() {
        return List.of(Choice.of(ALL, "All " + sites.size() + " sites"), Choice.of(TICKED, "Only those ticked below"));
    }

    /** Empty where all sites are in one country. */
    public List<Choice> countryChoices() {
        Map<String, Long> countries = sites.stream().collect(groupingBy(Site::country, TreeMap::new, counting()));
        return countries.size() < 2 ? List.of() : countries.entrySet().stream()
                .map(country -> Choice.of(country.getKey(), name(country.getKey()) + ", " + CutPages.number(country.getValue(), "site"))).toList();
    }

    public List<Choice> siteChoices() {
        return sites.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())).toList();
    }

    private static String name(String country) {
        return Country.coded(country).map(Country::name).orElse(country);
    }

    private boolean isTicked(String group, String value) {
        return typed(group + "-" + value).equals("yes");
    }
}
