package plateau.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plateau.access.OpenAccount;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.Role;
import plateau.access.RoleGrants;
import plateau.audit.Ledger;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;
import plateau.subject.Sex;
import plateau.subject.Subject;

/** Puts examples into the portal by the portal's own acts. */
@ApplicationScoped
public class ExampleData {

    private static final int CONSENTED_DAYS_AGO = 30;

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
    @Inject
    Clock clock;

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
    public Subject enrol(Site site, String startDoseMg) {
        LocalDate today = site.dateAt(clock.instant());
        Subject subject = new Subject(site, sites.next(site.id(), SiteNumbering.SCREENING), today.minusDays(CONSENTED_DAYS_AGO));
        subject.describe(Sex.FEMALE, 1970, clock.instant().minus(Duration.ofDays(CONSENTED_DAYS_AGO)));
        ledger.record(subject);
        String number = "%s-E%03d".formatted(site.number(), sites.next(site.id(), SiteNumbering.ENROLMENT));
        ledger.change(subject, null, s -> s.enrol(today, number, "open-label", new BigDecimal(startDoseMg), today));
        return subject;
    }

    /** Leaves the subject in screening. */
    @Transactional
    public Subject screen(Site site) {
        Subject subject = new Subject(site, sites.next(site.id(), SiteNumbering.SCREENING), site.dateAt(clock.instant()));
        return ledger.record(subject);
    }

    @Transactional
    public void change(Subject subject, Consumer<Subject> change) {
        ledger.change(subject, "for a test", change);
    }

    @Transactional
    public Person addPerson(String userName, String fullName, OpenAccount.Grant... grants) {
        return openAccount.withPassword(userName, fullName, Example.PASSWORD, grants);
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
