package plateau.demo;

import static plateau.access.Role.ADMINISTRATOR;
import static plateau.access.Role.COORDINATOR;
import static plateau.access.Role.INVESTIGATOR;
import static plateau.access.Role.MONITOR;
import static plateau.access.Role.SPONSOR;
import static plateau.demo.DemoSite.BOSTON;
import static plateau.demo.DemoSite.CHENGDU;
import static plateau.demo.DemoSite.LEIPZIG;
import static plateau.demo.DemoSite.SHANGHAI;

import java.util.Arrays;
import java.util.List;
import plateau.access.Role;

/** The invented people of the demo, each with one role; at no site stands for the whole study. */
enum Staff {
    ADMIN("admin", "Robert Lang", ADMINISTRATOR),
    SPONSOR_LEAD("sponsor", "Dr Helena Marsh", SPONSOR),
    MONITOR_ONE("monitor", "Katrin Sommer", MONITOR, LEIPZIG, SHANGHAI),
    MONITOR_TWO("monitor2", "Daniel Okafor", MONITOR, CHENGDU, BOSTON),
    COORDINATOR_LEIPZIG("coordinator", "Anna Vogt", COORDINATOR, LEIPZIG),
    INVESTIGATOR_LEIPZIG("investigator", "Dr Jonas Reuter", INVESTIGATOR, LEIPZIG),
    COORDINATOR_SHANGHAI("coordinator2", "Chen Yulin", COORDINATOR, SHANGHAI),
    INVESTIGATOR_SHANGHAI("investigator2", "Dr Liu Wenbo", INVESTIGATOR, SHANGHAI),
    COORDINATOR_CHENGDU("coordinator3", "Tang Xiaomin", COORDINATOR, CHENGDU),
    INVESTIGATOR_CHENGDU("investigator3", "Dr He Jiaming", INVESTIGATOR, CHENGDU),
    COORDINATOR_BOSTON("coordinator4", "Maria Delgado", COORDINATOR, BOSTON),
    INVESTIGATOR_BOSTON("investigator4", "Dr Samuel Price", INVESTIGATOR, BOSTON);

    static final String PASSWORD = "plateau-demo";

    private final String userName;
    private final String fullName;
    private final Role role;
    private final List<DemoSite> sites;

    Staff(String userName, String fullName, Role role, DemoSite... sites) {
        this.userName = userName;
        this.fullName = fullName;
        this.role = role;
        this.sites = List.of(sites);
    }

    /** Who holds a role at a site. */
    static Staff at(DemoSite site, Role role) {
        return Arrays.stream(values()).filter(person -> person.role == role && person.sites.contains(site)).findFirst().orElseThrow();
    }

    String userName() {
        return userName;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    List<DemoSite> sites() {
        return sites;
    }
}
