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

    /** Files, pictures, what programs ask, and the page of a taper, which no subject of the demo has begun. */
    private static final List<String> NO_PAGES = List.of("/", "/api/openapi.json", "/deviations/download", "/deviations/log.csv", "/deviations/log.pdf", "/deviations/rates/chart.svg", "/deviations/rates/download", "/enrolment/download",
            "/protocols/{protocol}/{version}/changes/download", "/subjects/{number}/chart.svg", "/subjects/{number}/taper", "/tapers/curve.svg", "/tapers/download");
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
            bleedingsAndRescues(investigator);
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
            bleedingsAndRescues(coordinator);
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
            bleedingsAndRescues(monitor);
            assertComplete(monitor, "monitor");
        }
    }

    @Test
    void as_sponsor() {
        try (Rounds sponsor = signedIn("sponsor")) {
            sponsor.from("/", "all").lookAt("/subjects").lookAt("/protocols/hetrombopag-itp/1.0/approval");
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

    private static List<String> subjects(Rounds rounds, String status) {
        rounds.browser().open("/subjects?status=" + status);
        return rounds.browser().driver().findElements(By.cssSelector("main table tbody th a")).stream().map(link -> link.getDomAttribute("href")).toList();
    }

    /** Of the first subjects that have one; and the entry into a taper, which the first subject is far from. */
    private static void bleedingsAndRescues(Rounds rounds) {
        List<String> casebooks = subjects(rounds, "ENROLLED");
        rounds.from(casebooks.get(0) + "/taper/start", "taper");
        for (String kind : List.of("/bleedings/", "/rescues/")) {
            casebooks.stream().flatMap(casebook -> facts(rounds, casebook, kind)).findFirst().ifPresent(fact -> rounds.from(fact, kind));
        }
    }

    private static Stream<String> facts(Rounds rounds, String casebook, String kind) {
        rounds.browser().open(casebook);
        return rounds.browser().driver().findElements(By.cssSelector("main a[href^='" + casebook + kind + "']")).stream()
                .map(link -> link.getDomAttribute("href")).filter(href -> href.matches(".*/[0-9]+"));
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
        assertThat(rounds.routes()).containsAll(Rounds.routesOf("GET", role).stream().filter(route -> !NO_PAGES.contains(route)).toList());
    }
}
