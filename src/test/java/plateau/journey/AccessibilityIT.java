package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import plateau.testing.Rounds;

/** Every page that a role can come to, in its states, wide and narrow, light and dark. */
@Tag("UX-7")
class AccessibilityIT {

    /** The first page leads on; and what no link of the demo leads to: an earlier taper, what comes after an upload, and what pages ask by themselves. */
    private static final List<String> NO_PAGES = List.of("/", "/account/session", "/import/{hash}", "/labfiles/{number}/progress", "/reports/{number}/progress", "/subjects/{number}/tapers/{taper}");
    private static final List<String> STATUSES = List.of("SCREENING", "SCREEN_FAILURE", "ENROLLED", "WITHDRAWN", "COMPLETED");

    @Test
    void before_signing_in() {
        try (Rounds visitor = new Rounds(DemoPortal.address())) {
            visitor.lookAt("/sign-in").lookAt("/sign-in?ended=true").lookAt("/sign-in?next=%2Fsubjects");
            visitor.send("/sign-in", "").look();
            visitor.send("/sign-in", "form.elements.name.value = 'nobody'; form.elements.password.value = 'wrong';").look();
            assertThat(visitor.browser().title()).startsWith("Error: ");
            assertThat(visitor.problems()).isEmpty();
        }
    }

    @Test
    void as_investigator() {
        try (Rounds investigator = signedIn("investigator")) {
            investigator.from("/", "all");
            STATUSES.forEach(status -> aboutOneOf(investigator, status));
            treatment(investigator);
            aLaboratoryFile(investigator);
            aDataCut(investigator);
            answer(investigator);
            endsOfScreening(investigator, "/enrol", "/screen-failure");
            prepareADose(investigator);
            investigator.lookAt("/subjects?number=none").lookAt("/deviations?page=99&state=none").lookAt("/sites").lookAt("/nothing");
            investigator.from("/deviations?state=ALL", "closed ones too");
            assertComplete(investigator, "investigator");
        }
    }

    @Test
    void as_coordinator() {
        try (Rounds coordinator = signedIn("coordinator")) {
            coordinator.from("/", "all");
            aboutOneOf(coordinator, "ENROLLED");
            aboutOneOf(coordinator, "SCREENING");
            treatment(coordinator);
            aLaboratoryFile(coordinator);
            aDataCut(coordinator);
            answer(coordinator);
            endsOfScreening(coordinator, "/screen-failure");
            prepareADose(coordinator);
            coordinator.from("/deviations?state=ALL", "closed ones too");
            assertComplete(coordinator, "coordinator");
        }
    }

    @Test
    void as_monitor() {
        try (Rounds monitor = signedIn("monitor")) {
            monitor.from("/", "all");
            aboutOneOf(monitor, "ENROLLED");
            treatment(monitor);
            askAndVerify(monitor);
            aDataCut(monitor);
            assertComplete(monitor, "monitor");
        }
    }

    @Test
    void as_sponsor() {
        try (Rounds sponsor = signedIn("sponsor")) {
            sponsor.from("/", "all").lookAt("/subjects").lookAt("/protocols/hetrombopag-itp/1.0/approval");
            aDataCut(sponsor);
            assertComplete(sponsor, "sponsor");
        }
    }

    @Test
    void as_administrator() {
        try (Rounds administrator = signedIn("admin")) {
            administrator.from("/", "all").from("/people/monitor", "somebody else").lookAt("/people?find=nobody-of-this-name")
                    .lookAt("/protocols/hetrombopag-itp/1.0/proposal");
            administrator.lookAt("/people/new").send("/people/new", "form.elements.userName.value = 'axe-" + UUID.randomUUID().toString().substring(0, 8)
                    + "'; form.elements.fullName.value = 'Axel Example'; form.querySelectorAll('[name^=role]').forEach(e => e.checked = e.value == 'SPONSOR' || /SPONSOR/.test(e.name));").look();
            assertComplete(administrator, "administrator");
        }
    }

    private static Rounds signedIn(String userName) {
        Rounds rounds = new Rounds(DemoPortal.address());
        rounds.browser().signIn(userName, PASSWORD);
        return rounds;
    }

    private static void aboutOneOf(Rounds rounds, String status) {
        subjects(rounds, status).stream().findFirst().ifPresent(casebook -> rounds.from(casebook, status));
    }

    /** On the first two pages of the list. */
    private static List<String> subjects(Rounds rounds, String status) {
        return Stream.of(1, 2).flatMap(page -> {
            rounds.browser().open("/subjects?status=" + status + "&page=" + page);
            return rounds.browser().driver().findElements(By.cssSelector("main table tbody th a")).stream().map(link -> link.getDomAttribute("href")).toList().stream();
        }).distinct().toList();
    }

    /** A decision, a bleeding and a rescue of the first subjects that have one; the entry into a taper, which the first subject is far from and another one meets; who relapsed, who tapers, and who was taken over. */
    private static void treatment(Rounds rounds) {
        List<String> casebooks = subjects(rounds, "ENROLLED");
        rounds.from(casebooks.get(0) + "/taper/start", "taper");
        String relapsed = DemoSubjects.relapsed("investigator");
        rounds.from(relapsed, "relapsed").lookAt(relapsed + "/taper").from(relapsed + "/relapses/1", "its relapse").from(DemoSubjects.tapering("investigator"), "tapering");
        rounds.lookAt(DemoSubjects.readyForTaper("investigator") + "/taper/start");
        rounds.lookAt(DemoSubjects.takenOver("investigator") + "/regimen");
        for (String kind : List.of("/bleedings/", "/rescues/", "/decisions/")) {
            casebooks.stream().flatMap(casebook -> facts(rounds, casebook, kind)).findFirst().ifPresent(fact -> rounds.from(fact, kind));
        }
    }

    private static Stream<String> facts(Rounds rounds, String casebook, String kind) {
        rounds.browser().open(casebook);
        return rounds.browser().driver().findElements(By.cssSelector("main a[href^='" + casebook + kind + "']")).stream()
                .map(link -> link.getDomAttribute("href")).filter(href -> href.matches(".*/[0-9]+"));
    }

    /** From the upload over its columns and its preview to the import. */
    private static void aLaboratoryFile(Rounds rounds) {
        String subject = subjects(rounds, "ENROLLED").get(0).replaceAll(".*/", "");
        rounds.browser().open("/labfiles/new");
        rounds.send("/labfiles/new", "const files = new DataTransfer(); files.items.add(new File(['subject,value,unit,date\\n" + subject + ",61,K/uL,2026-01-05T09:07\\n'], 'labs.csv'));"
                + "form.elements.file.files = files.files; form.elements.laboratory.value = 'Laboratory of ' + Date.now();").look();
        String columns = rounds.browser().path();
        rounds.send(columns, "").look().from(columns.replace("/columns", ""), "a laboratory file").lookAt("/labfiles");
    }

    /** While it is taken and afterwards, and the list of them. */
    private static void aDataCut(Rounds rounds) {
        rounds.browser().open("/reports");
        rounds.send("/reports", "").look();
        String cut = rounds.browser().path();
        rounds.browser().until("What it holds");
        rounds.from(cut, "a data cut").lookAt("/reports").lookAt("/reports/" + cut.replaceAll(".*/", "") + "/enrolment?from=x");
    }

    /** Raises a query on a count and marks the count as verified. */
    private static void askAndVerify(Rounds monitor) {
        String count = aCount(monitor);
        monitor.browser().open(count);
        monitor.send(count.replaceFirst("/counts/.*", "/verifications"), "").look();
        monitor.from(count.replaceFirst("/counts/", "/verifications/take-back?about=count-"), "verified");
        raise(monitor, count);
        monitor.from(count, "asked").from("/queries", "asked");
    }

    /** What a monitor asked about a count of the site. */
    private static void answer(Rounds staff) {
        String count = aCount(staff);
        try (Rounds monitor = signedIn("monitor")) {
            raise(monitor, count);
        }
        staff.from(count, "asked").from("/queries", "asked");
    }

    private static void raise(Rounds monitor, String count) {
        monitor.browser().open(count.replaceFirst("/counts/", "/queries/new?about=count-"));
        monitor.send(count.replaceFirst("/counts/.*", "/queries"), "form.elements.question.value = 'Please check it with the source';");
    }

    private static String aCount(Rounds rounds) {
        return subjects(rounds, "ENROLLED").stream().flatMap(casebook -> facts(rounds, casebook, "/counts/")).findFirst().orElseThrow();
    }

    /** Linked only for a subject whose answers lead there. */
    private static void endsOfScreening(Rounds rounds, String... pages) {
        for (String casebook : subjects(rounds, "SCREENING")) {
            for (String page : pages) {
                rounds.from(casebook + page, casebook);
            }
        }
    }

    /** The pages that stand between a choice and its signature. */
    private static void prepareADose(Rounds rounds) {
        String dose = subjects(rounds, "ENROLLED").get(0) + "/dose";
        for (String choice : List.of("7.5-1", "2.5-2")) {
            rounds.browser().open(dose + "?adherence=CONFIRMED");
            rounds.send(dose, "form.querySelectorAll('[name=adherence]').forEach(e => e.value == 'CONFIRMED' && (e.checked = true));"
                    + "form.querySelector('[name=choice][value=\"" + choice + "\"]').checked = true;").look();
            if (rounds.browser().path().endsWith("/reason")) {
                rounds.from(rounds.browser().path(), "prepared");
                rounds.browser().open(dose + "/reason");
                rounds.send(dose + "/reason", "form.querySelector('[name=reason]').checked = true; form.elements['reason-text'].value = 'Wanted higher';").look();
            }
        }
        rounds.from(dose + "/sign", "prepared");
    }

    private static void assertComplete(Rounds rounds, String role) {
        assertThat(rounds.problems()).isEmpty();
        assertThat(rounds.routes()).containsAll(Rounds.routesOf("GET", role).stream().filter(AccessibilityIT::isPage).toList());
    }

    private static boolean isPage(String route) {
        return !route.matches("/api/.*|.*(/download|/state|/raw|/rows|/cdisc/\\{file}|\\.svg|\\.pdf|\\.csv|\\.json|\\.zip)") && !NO_PAGES.contains(route);
    }
}
