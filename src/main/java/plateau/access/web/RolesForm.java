package plateau.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.access.OpenAccount.Grant;
import plateau.access.Role;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.site.Site;

/** The roles ticked for a person, and the places where they hold them. */
public class RolesForm extends Form {

    static final String ROLES = "role";
    static final String PLACES = "place";
    private static final String STUDY = "study";

    private final List<Site> sites;

    RolesForm(Map<String, String> typed, List<Site> sites) {
        super(typed);
        this.sites = sites;
    }

    /** The roles at their places; those that cannot be so are noted as problems. */
    final List<Grant> grants() {
        List<Role> roles = Stream.of(Role.values()).filter(role -> ticked(ROLES, role.name())).toList();
        List<Optional<Long>> places = places();
        check(roles, places);
        List<Grant> grants = new ArrayList<>();
        roles.stream().filter(Role::isOfStudy).forEach(role -> grants.add(new Grant(role, Optional.empty())));
        roles.stream().filter(role -> !role.isOfStudy())
                .forEach(role -> places.forEach(place -> grants.add(new Grant(role, place))));
        return grants;
    }

    public List<Choice> roles() {
        return List.of(new Choice(Role.COORDINATOR.name(), "Coordinator", "Records subjects and counts at a site, prepares doses."),
                new Choice(Role.INVESTIGATOR.name(), "Investigator", "Does what a coordinator does, and signs doses."),
                new Choice(Role.MONITOR.name(), "Monitor", "Reads the data of sites and closes deviations."),
                new Choice(Role.SPONSOR.name(), "Sponsor", "Sees the enrolment of the whole study."),
                new Choice(Role.ADMINISTRATOR.name(), "Administrator", "Manages sites and people, enters no clinical data."));
    }

    public List<Choice> whereHeld() {
        return Stream.concat(Stream.of(Choice.of(STUDY, "The whole study")),
                sites.stream().map(site -> Choice.of(site.number(), "Site " + site.number() + ", " + site.name()))).toList();
    }

    private List<Optional<Long>> places() {
        List<Optional<Long>> places = new ArrayList<>();
        if (ticked(PLACES, STUDY)) {
            places.add(Optional.empty());
        }
        sites.stream().filter(site -> ticked(PLACES, site.number())).forEach(site -> places.add(Optional.of(site.id())));
        return places;
    }

    private void check(List<Role> roles, List<Optional<Long>> places) {
        boolean atSites = roles.stream().anyMatch(role -> !role.isOfStudy());
        if (roles.isEmpty()) {
            refuse(ROLES, "Choose at least one role.");
        } else if (atSites && places.isEmpty()) {
            refuse(PLACES, "Choose the sites, or the whole study, for " + roles.stream().filter(r -> !r.isOfStudy()).findFirst().get().label() + ".");
        } else if (places.size() > 1 && places.contains(Optional.<Long>empty())) {
            refuse(PLACES, "Choose either the whole study or single sites.");
        } else if (!atSites && places.stream().anyMatch(Optional::isPresent)) {
            refuse(PLACES, "Sponsor and administrator are roles for the whole study. Choose no site.");
        }
        Role.conflict(roles).ifPresent(conflict -> refuse(ROLES, conflict));
    }

    private boolean ticked(String group, String value) {
        return typed(group + "-" + value).equals("yes");
    }
}
