package plateau.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import plateau.access.OpenAccount;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.Role;
import plateau.access.RoleGrants;
import plateau.audit.Ledger;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;

/** Puts examples into the portal by the portal's own acts. */
@ApplicationScoped
public class ExampleData {

    @Inject
    Sites sites;
    @Inject
    People people;
    @Inject
    OpenAccount openAccount;
    @Inject
    RoleGrants roleGrants;
    @Inject
    Ledger ledger;
    @Inject
    EntityManager entityManager;

    @Transactional
    public Site addSite(Site site) {
        return sites.add(site);
    }

    /** Draws the next screening number of a site. */
    @Transactional
    public int nextScreening(String siteNumber) {
        return sites.next(sites.numbered(siteNumber).orElseThrow().id(), SiteNumbering.SCREENING);
    }

    @Transactional
    public Person addPerson(String userName, String fullName, Role role, Optional<Long> siteId) {
        return people.named(userName).orElseGet(() ->
                openAccount.withPassword(userName, fullName, Example.PASSWORD, new OpenAccount.Grant(role, siteId)));
    }

    /** Leaves one administrator who can sign in. */
    @Transactional
    public int deactivateAdministratorsBut(String userName) {
        List<Person> others = entityManager.createQuery("select distinct p from Person p, RoleGrant g where g.personId = p.id"
                        + " and g.role = :role and p.userName <> :name", Person.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("name", userName).getResultList();
        others.forEach(person -> ledger.change(person, "for a test", p -> p.setActive(false)));
        return others.size();
    }

    public long firstGrantOf(String userName) {
        return roleGrants.of(List.of(people.named(userName).orElseThrow().id())).get(0).id();
    }
}
