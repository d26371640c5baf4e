package plateau.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import plateau.access.OpenAccount;
import plateau.access.Role;
import plateau.access.StoredHash;
import plateau.page.PostedFile;
import plateau.site.Site;
import plateau.subject.ImportSubjects;
import plateau.subject.Subjects;

/** The one home of test data. Each test makes a site of its own and people who work there. */
public final class Example {

    public static final String PASSWORD = "a calm river in May";
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final AtomicInteger NEXT = new AtomicInteger(11);

    private final TestPortal portal = TestPortal.running();
    private final int number = nextFree();
    private final Site site;

    private Example(ZoneId timeZone) {
        site = portal.inside(() -> portal.bean(ExampleData.class)
                .addSite(new Site(String.valueOf(number), new Site.SiteDetails("Example hospital " + number, "DE", timeZone, 20, true, Optional.empty()))));
    }

    /** The pilot study's sites have numbers from 701 on. */
    private static int nextFree() {
        int next = NEXT.getAndIncrement();
        return next < 700 ? next : next + 100;
    }

    /** A new site, in Berlin. */
    public static Example site() {
        return new Example(BERLIN);
    }

    public static Example siteIn(ZoneId timeZone) {
        return new Example(timeZone);
    }

    /** Of a site that a test makes itself. */
    public static String unusedNumber() {
        return String.valueOf(nextFree());
    }

    public TestPortal portal() {
        return portal;
    }

    public Site get() {
        return site;
    }

    public String number() {
        return site.number();
    }

    /** A browser signed in as somebody who holds the role at this site; for the whole study where it is a role of the study. */
    public Visitor signedIn(Role role) {
        return signedIn(role, role.isOfStudy() ? Optional.empty() : Optional.of(site.id()));
    }

    public Visitor signedIn(Role role, Optional<Long> siteId) {
        return portal.visitor().signIn(person(role, siteId), PASSWORD);
    }

    /** A program that calls in the name of somebody who holds the role; the hash of its password is a quick one. */
    public Program program(Role role) {
        String name = person(role, role.isOfStudy() ? Optional.empty() : Optional.of(site.id()));
        portal.inside(() -> portal.bean(StoredHash.class).quicken(name, PASSWORD));
        return new Program(portal.visitor(), name, PASSWORD);
    }

    /** A browser signed in as a monitor of this site and another. */
    public Visitor monitorToo(Example other) {
        String name = "monitor" + number + "and" + other.number;
        portal.inside(() -> portal.bean(ExampleData.class).addPerson(name, "Example monitor of " + number + " and " + other.number,
                new OpenAccount.Grant(Role.MONITOR, Optional.of(site.id())), new OpenAccount.Grant(Role.MONITOR, Optional.of(other.site.id()))));
        return portal.visitor().signIn(name, PASSWORD);
    }

    public String userName(Role role) {
        return role.label() + number;
    }

    /** A subject enrolled today with a start dose of 2.5 mg, who consented 30 days ago; nothing else is recorded. */
    public ExampleSubject enrolled() {
        return enrolled("2.5");
    }

    public ExampleSubject enrolled(String startDoseMg) {
        return portal.inside(() -> new ExampleSubject(portal, portal.bean(ExampleData.class).enrol(site, startDoseMg).screeningNumber()));
    }

    /** A subject who consented and was first treated some days ago in a running trial, and is taken over today; what it takes is not stated. */
    public ExampleSubject imported(int consentedDaysAgo, int treatedForDays) {
        LocalDate today = site.dateAt(portal.clock().instant());
        return imported(today.minusDays(consentedDaysAgo).toString(), treatedForDays);
    }

    /** The same without a known consent. */
    public ExampleSubject importedWithoutConsent(int treatedForDays) {
        return imported("", treatedForDays);
    }

    private ExampleSubject imported(String consentedOn, int treatedForDays) {
        String source = "X-" + NEXT.getAndIncrement();
        LocalDate dayOne = site.dateAt(portal.clock().instant()).minusDays(treatedForDays);
        byte[] file = "USUBJID,SITEID,SEX,RFICDTC,RFSTDTC\n%s,%s,F,%s,%s\n".formatted(source, number(), consentedOn, dayOne).getBytes(StandardCharsets.UTF_8);
        return portal.inside(() -> {
            portal.bean(ImportSubjects.class).run(new PostedFile("dm.csv", file));
            return portal.bean(Subjects.class).at(List.of(site.id())).stream().filter(subject -> subject.sourceNumber().filter(source::equals).isPresent())
                    .findFirst().map(subject -> new ExampleSubject(portal, subject.screeningNumber())).orElseThrow();
        });
    }

    public void daysLater(int days) {
        portal.clock().forward(Duration.ofDays(days));
    }

    private String person(Role role, Optional<Long> siteId) {
        String name = userName(role);
        portal.inside(() -> portal.bean(ExampleData.class).addPerson(name, "Example " + role.label() + " " + number, role, siteId));
        return name;
    }
}
