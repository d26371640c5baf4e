package plateau.testing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plateau.access.Identity;
import plateau.access.OpenAccount;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.Role;
import plateau.access.RoleGrants;
import plateau.access.SiteScope;
import plateau.approval.RecordSiteApproval;
import plateau.approval.SignVersion;
import plateau.approval.VersionAct;
import plateau.approval.VersionSignatures;
import plateau.audit.Ledger;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletUnit;
import plateau.count.RecordCount;
import plateau.protocol.FactKind;
import plateau.protocol.Protocol;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;
import plateau.site.StudyProtocol;
import plateau.subject.AnswerScreening;
import plateau.subject.ScreeningRecord;
import plateau.subject.ScreeningRecords;
import plateau.subject.Sex;
import plateau.subject.Subject;
import plateau.subject.Subjects;

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
    StudyProtocol studyProtocol;
    @Inject
    VersionSignatures versionSignatures;
    @Inject
    SignVersion signVersion;
    @Inject
    RecordSiteApproval recordSiteApproval;
    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords screeningRecords;
    @Inject
    AnswerScreening answerScreening;
    @Inject
    RecordCount recordCount;
    @Inject
    Clock clock;

    /** A site that approved the protocol a year ago. */
    @Transactional
    public Site addSite(Site site) {
        Site added = sites.add(site);
        Protocol file = studyProtocol.versions().get(0);
        if (!versionSignatures.of(file).isApproved()) {
            signVersion.sign(file, VersionAct.PROPOSAL, identityOf("proposer"));
            signVersion.sign(file, VersionAct.APPROVAL, identityOf("approver"));
        }
        recordSiteApproval.record(added, file, added.dateAt(clock.instant()).minusYears(1), "Ethics committee");
        return added;
    }

    private Identity identityOf(String userName) {
        Person person = people.named(userName).orElseGet(() -> openAccount.withPassword(userName, userName, Example.PASSWORD));
        return new Identity(person.id(), userName, person.fullName(), 0, false, List.of());
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

    /** Answers everything for a subject in screening so that every criterion is met. */
    @Transactional
    public PlateletCount makeEligible(String screeningNumber) {
        Subject subject = subjects.find(screeningNumber, new SiteScope(true, Set.of())).orElseThrow();
        Instant now = clock.instant();
        LocalDate today = sites.get(subject.siteId()).dateAt(now);
        Map<String, String> texts = new HashMap<>(Map.of("consent", now.minus(Duration.ofHours(1)).toString(), "year-of-birth", "1980", "sex", "female",
                "itp-confirmed-on", today.minusMonths(8).toString(), "earlier-therapy", "yes", "refractory-or-relapsed", "yes",
                "last-therapy-ended-on", today.minusDays(20).toString(), "qtc", "420"));
        texts.putAll(Map.of("pt", "12.5", "pt-normal-from", "11", "pt-normal-to", "13", "aptt", "30", "aptt-normal-from", "25", "aptt-normal-to", "35"));
        ScreeningRecord record = screeningRecords.of(subject);
        answerScreening.answer(subject, subject.version(), record.screening().facts().stream().filter(fact -> fact.kind() != FactKind.PLATELET_COUNT)
                .collect(toMap(fact -> fact, fact -> texts.getOrDefault(fact.id(), fact.kind() == FactKind.YES_NO ? "no" : ""))), Optional.empty());
        return recordCount.record(subject, new Measurement("12", PlateletUnit.GIGA_PER_LITRE, now, today, CountSource.LABORATORY));
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
