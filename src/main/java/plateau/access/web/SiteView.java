package plateau.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.audit.web.Conflict;
import plateau.page.Choice;
import plateau.page.View;
import plateau.site.Country;
import plateau.site.Site;
import plateau.site.TimeZones;

/** The page to add a site on, or to change one. @param number none for a site to add @param version of what is changed */
public record SiteView(SiteForm form, Optional<String> number, String version, Optional<Conflict> conflict) implements View {

    static SiteView toAdd(SiteForm form) {
        return new SiteView(form, Optional.empty(), "", Optional.empty());
    }

    static SiteView toChange(Site site, SiteForm form) {
        return new SiteView(form, Optional.of(site.number()), String.valueOf(site.version()), Optional.empty());
    }

    SiteView after(Conflict conflict) {
        return new SiteView(form, number, version, Optional.of(conflict));
    }

    @Override
    public String title() {
        return number.map(n -> "Site " + n).orElse("Add a site");
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }

    public String action() {
        return number.map(n -> "/sites/" + n).orElse("/sites/new");
    }

    public List<Choice> countries() {
        return Stream.concat(Stream.of(Choice.of("", "Choose the country")),
                Country.all().stream().map(country -> Choice.of(country.code(), country.name()))).toList();
    }

    public List<Choice> timeZones() {
        return Stream.concat(Stream.of(Choice.of("", "Choose the time zone")),
                TimeZones.all().stream().map(zone -> Choice.of(zone.getId(), zone.getId().replace('_', ' ')))).toList();
    }

    public List<Choice> yesNo() {
        return List.of(new Choice("yes", "Yes", "The site can screen new subjects."),
                new Choice("no", "No", "No new subjects; those it has go on."));
    }
}
