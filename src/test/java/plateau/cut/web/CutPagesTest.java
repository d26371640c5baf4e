package plateau.cut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.OpenAccount;
import plateau.access.Role;
import plateau.audit.AuditTrail;
import plateau.cut.AlteredCut;
import plateau.cut.CutState;
import plateau.cut.CutSubject;
import plateau.page.MessageView;
import plateau.page.Paging;
import plateau.page.Renderer;
import plateau.site.AddSite;
import plateau.site.Site;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.ExampleData;
import plateau.testing.HeldBack;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

@Tag("persistence")
@Tag("R55")
class CutPagesTest {

    private static final String FIRST_READ = "from screening_answer where";

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR", "MONITOR"})
    void who_works_at_one_site_takes_a_cut_of_it_with_one_press(Role role) {
        site.enrolled().withCount("20");
        Visitor visitor = site.signedIn(role);
        Reply asked = visitor.get("/reports").submit("/reports", Map.of());
        ExampleCut cut = ExampleCut.numbered(asked.location().replaceAll(".*/", "")).ended();

        Reply page = asked.follow();

        assertThat(asked.status()).isEqualTo(303);
        assertThat(page.text()).contains("Data cut " + cut.number(), "Taken by Example " + role.label() + " " + site.number() + ", " + role.label(),
                "Sites " + site.number(), "Platelet counts 1", cut.stamp().sha256(), " UTC");
        assertThat(page.page().select("head noscript meta")).isEmpty();
        assertThat(visitor.get("/reports").page().select("tbody tr").eachText()).singleElement().asString().startsWith(cut.number() + " Taken");
    }

    @Test
    void a_sponsor_chooses_all_sites_or_some_of_them() {
        Visitor sponsor = site.signedIn(Role.SPONSOR);
        Example other = Example.site();
        site.enrolled();
        other.enrolled();

        ExampleCut some = taken(sponsor.get("/reports").submit("/reports", Map.of("which", "TICKED", "site-" + site.number(), "yes", "site-" + other.number(), "yes")));
        ExampleCut all = taken(sponsor.get("/reports").submit("/reports", Map.of()));

        assertThat(some.stamp().sites()).containsExactly(site.number(), other.number());
        assertThat(all.stamp().sites()).contains(site.number(), other.number()).hasSizeGreaterThan(2);
        assertThat(all.subjects()).extracting(CutSubject::site).contains(site.number(), other.number());
    }

    @Test
    void a_country_stands_for_its_sites() {
        String number = "N" + UUID.randomUUID().toString().substring(0, 3).toUpperCase();
        Site abroad = portal.inside(() -> portal.bean(AddSite.class).add(number, new Site.SiteDetails("Example in Norway", "NO", Example.BERLIN, 5, true, Optional.empty())).orElseThrow());
        String name = "monitor-of-" + number;
        portal.inside(() -> portal.bean(ExampleData.class).addPerson(name, "Example monitor", new OpenAccount.Grant(Role.MONITOR, Optional.of(site.get().id())),
                new OpenAccount.Grant(Role.MONITOR, Optional.of(abroad.id()))));
        Visitor monitor = portal.visitor().signIn(name, Example.PASSWORD);
        Reply form = monitor.get("/reports");

        assertThat(form.text()).contains("Germany, 1 site", "Norway, 1 site");
        assertThat(taken(form.submit("/reports", Map.of("which", "TICKED", "country-NO", "yes"))).stamp().sites()).containsExactly(number);
    }

    @Test
    void a_choice_that_cannot_be_is_said_and_stays_as_it_was_ticked() {
        Example other = Example.site();
        Visitor monitor = site.monitorToo(other);

        Reply none = monitor.get("/reports").submit("/reports", Map.of("which", "TICKED"));
        Reply both = monitor.get("/reports").submit("/reports", Map.of("which", "ALL", "site-" + other.number(), "yes"));
        Reply nothing = monitor.get("/reports").submit("/reports", Map.of("which", ""));

        assertThat(List.of(none.status(), both.status(), nothing.status())).containsOnly(422);
        assertThat(none.problems()).containsExactly("Tick at least one site.");
        assertThat(both.problems()).singleElement().asString().startsWith("You chose all sites and ticked some.");
        assertThat(both.page().select("input[name=site-" + other.number() + "]").hasAttr("checked")).isTrue();
        assertThat(nothing.problems()).containsExactly("Choose which sites the cut is to hold.");
        assertThat(nothing.page().title()).startsWith("Error: ");
    }

    @Test
    void a_site_that_one_does_not_see_cannot_be_chosen() {
        Example other = Example.site();
        Example foreign = Example.site();

        ExampleCut cut = taken(site.monitorToo(other).get("/reports").submit("/reports", Map.of("which", "TICKED", "site-" + site.number(), "yes", "site-" + foreign.number(), "yes")));

        assertThat(cut.stamp().sites()).containsExactly(site.number());
    }

    @Test
    @Tag("AC-3")
    void a_cut_is_there_for_those_who_see_all_of_its_sites_and_for_nobody_else() {
        Example other = Example.site();
        ExampleCut mine = ExampleCut.of(site);
        ExampleCut both = ExampleCut.of(site, other);
        ExampleCut theirs = ExampleCut.of(other);

        for (Visitor here : List.of(site.signedIn(Role.COORDINATOR), site.signedIn(Role.INVESTIGATOR), site.signedIn(Role.MONITOR))) {
            assertThat(here.get(mine.page()).status()).isEqualTo(200);
            assertThat(here.get("/reports").page().select("tbody th").eachText()).containsExactly(mine.number());
            for (ExampleCut foreign : List.of(both, theirs)) {
                hidden(here, foreign);
            }
        }
        for (Visitor everywhere : List.of(site.monitorToo(other), site.signedIn(Role.SPONSOR))) {
            for (ExampleCut cut : List.of(mine, both, theirs)) {
                assertThat(everywhere.get(cut.page()).status()).isEqualTo(200);
                assertThat(everywhere.get("/reports").text()).contains(cut.number());
            }
        }
        assertThat(site.signedIn(Role.ADMINISTRATOR).get(mine.page()).status()).isEqualTo(403);
        assertThat(site.signedIn(Role.ADMINISTRATOR).get("/reports").status()).isEqualTo(403);
    }

    @Test
    @Tag("AC-3")
    void one_that_was_taken_with_a_site_is_gone_with_the_role_there() {
        Example other = Example.site();
        Visitor monitor = site.monitorToo(other);
        ExampleCut cut = taken(monitor.get("/reports").submit("/reports", Map.of("which", "ALL")));
        assertThat(monitor.get(cut.page()).status()).isEqualTo(200);

        owner("delete from role_grant where site_id = " + other.get().id() + " and role = 'MONITOR'");

        hidden(monitor, cut);
    }

    @Test
    void the_page_shows_how_far_a_cut_is_and_reloads_by_itself_until_its_end() {
        site.enrolled();
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        String page;
        try (HeldBack held = portal.holdBack(FIRST_READ)) {
            page = coordinator.get("/reports").submit("/reports", Map.of()).location();
            held.reached();
            Reply running = coordinator.get(page);

            assertThat(running.text()).contains("Being taken", "The cut is being taken", "You can leave this page");
            assertThat(running.page().select("head noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("5");
            assertThat(running.page().select("main progress")).hasSize(1);
            assertThat(running.page().select("form[action$=/cancel]")).hasSize(1);
            assertThat(coordinator.get(page + "/progress").body()).matches("\\{\"done\":0,\"total\":[01],\"words\":\"[^\"]+\",\"underWay\":true}");
            assertThat(investigator.get(page).page().select("form[action$=/cancel]")).isEmpty();
            assertThat(coordinator.get("/reports").text()).contains("Being taken", "You are taking data cut");
        }
        ExampleCut.numbered(page.replaceAll(".*/", "")).ended();

        assertThat(coordinator.get(page + "/progress").body()).contains("\"underWay\":false");
        assertThat(coordinator.get(page).text()).contains("Taken", "What it holds").doesNotContain("You can leave this page");
    }

    @Test
    void nobody_takes_two_at_once() {
        site.enrolled();
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        Reply form = coordinator.get("/reports");
        Reply twin = coordinator.get("/reports");
        try (HeldBack held = portal.holdBack(FIRST_READ)) {
            form.submit("/reports", Map.of());
            held.reached();

            Reply second = twin.submit("/reports", Map.of());

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.text()).contains("Wait for its end or cancel it");
            assertThat(coordinator.get("/reports").page().select("tbody tr")).hasSize(1);
        }
    }

    @Test
    @Tag("RL-12")
    void the_same_form_sent_twice_takes_one_cut() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        Reply form = coordinator.get("/reports");

        String first = form.submit("/reports", Map.of()).location();
        ExampleCut.numbered(first.replaceAll(".*/", "")).ended();

        assertThat(form.submit("/reports", Map.of()).location()).isEqualTo(first);
        assertThat(coordinator.get("/reports").page().select("tbody tr")).hasSize(1);
    }

    @Test
    void who_asked_for_a_cut_cancels_it_and_nobody_else() {
        site.enrolled();
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        ExampleCut cut;
        try (HeldBack held = portal.holdBack(FIRST_READ)) {
            String page = coordinator.get("/reports").submit("/reports", Map.of()).location();
            cut = ExampleCut.numbered(page.replaceAll(".*/", ""));
            held.reached();
            Reply form = coordinator.get(page);

            Reply refused = investigator.post(page + "/cancel", tokens(investigator));
            Reply cancelled = form.submit(page + "/cancel", Map.of()).follow();

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("Only who asked for a data cut can cancel it.");
            assertThat(cancelled.text()).contains("Cancelled", "The cut was cancelled", "Nothing of it is kept");
        }
        taken(coordinator.get("/reports").submit("/reports", Map.of()));

        assertThat(cut.get().state()).isEqualTo(CutState.CANCELLED);
        assertThat(portal.inside(() -> portal.bean(AuditTrail.class).of(cut.get().recordName())))
                .filteredOn(entry -> entry.newValue().filter("CANCELLED"::equals).isPresent()).singleElement()
                .satisfies(entry -> assertThat(entry.personName() + ", " + entry.role()).isEqualTo("Example coordinator " + site.number() + ", coordinator"));
    }

    @Test
    void one_that_has_ended_is_not_cancelled() {
        ExampleCut cut = ExampleCut.of(site);
        Visitor coordinator = site.signedIn(Role.COORDINATOR);

        assertThat(coordinator.post(cut.page() + "/cancel", tokens(coordinator)).status()).isEqualTo(409);
        assertThat(cut.get().state()).isEqualTo(CutState.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61})
    void a_cut_whose_portal_died_is_shown_as_stopped_and_another_can_be_taken(int secondsSilent) {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        String number = leftBehind(secondsSilent, site.userName(Role.COORDINATOR));
        boolean stopped = secondsSilent > 60;

        Reply page = coordinator.get("/reports/" + number);
        Reply next = coordinator.get("/reports");

        assertThat(page.text().contains("The cut has stopped")).isEqualTo(stopped);
        assertThat(page.page().select("head noscript meta").isEmpty()).isEqualTo(stopped);
        assertThat(next.page().select("tbody .tag").text()).isEqualTo(stopped ? "Stopped" : "Being taken");
        assertThat(next.page().select("form[action=/reports]").isEmpty()).isEqualTo(!stopped);
        if (stopped) {
            assertThat(taken(next.submit("/reports", Map.of())).get().state()).isEqualTo(CutState.TAKEN);
            assertThat(page.submit("/reports/" + number + "/cancel", Map.of()).follow().text()).contains("Cancelled");
        }
    }

    @Test
    void a_cut_that_failed_says_why() {
        ExampleCut cut = ExampleCut.of(site);
        owner("update data_cut set state = 'FAILED', sha256 = null, failure = 'The cut would hold 12 platelet counts, and the database counts 13.' where number = '" + cut.number() + "'");

        Reply page = site.signedIn(Role.COORDINATOR).get(cut.page());

        assertThat(page.text()).contains("Failed", "The cut failed, and nothing of it is kept", "The cut would hold 12 platelet counts, and the database counts 13.")
                .doesNotContain("What it holds");
    }

    @Test
    @Tag("PF-6")
    void the_number_of_statements_does_not_grow_with_the_cuts() throws Exception {
        Visitor monitor = site.signedIn(Role.MONITOR);
        ExampleCut cut = ExampleCut.of(site);
        monitor.get("/reports");
        int one = portal.statementsOf(() -> monitor.get("/reports")).size();
        for (int i = 0; i < 27; i++) {
            ExampleCut.of(site);
        }

        assertThat(portal.statementsOf(() -> monitor.get("/reports"))).hasSize(one).hasSizeBetween(2, 8);
        assertThat(portal.statementsOf(() -> monitor.get(cut.page()))).hasSizeBetween(2, 8);
        assertThat(monitor.get("/reports").page().select("tbody tr")).hasSize(Paging.ROWS);
        assertThat(monitor.get("/reports?page=2").text()).contains(cut.number(), "26 to 28 of 28");
    }

    @Test
    @Tag("SE-2")
    void a_page_that_watches_a_cut_keeps_nobody_signed_in() {
        String page = ExampleCut.of(site).page();
        Visitor watcher = site.signedIn(Role.MONITOR);
        for (int minute = 0; minute < 30; minute++) {
            portal.clock().forward(Duration.ofMinutes(1));
            assertThat(watcher.get(page + "/progress").status()).isEqualTo(200);
        }
        portal.clock().forward(Duration.ofSeconds(1));

        assertThat(watcher.get(page + "/progress").status()).isEqualTo(303);
    }

    @Test
    @Tag("UX-8")
    void without_a_cut_and_without_a_site_the_page_says_what_a_cut_is() throws Exception {
        String empty = portal.inside(() -> {
            StringWriter written = new StringWriter();
            portal.bean(Renderer.class).render(new CutsView(List.of(), new Paging(1, 0, "/reports", Map.of()), CutForm.fresh(List.of()), Optional.empty()), written);
            return written.toString();
        });

        assertThat(empty).contains("No data cut yet. A data cut holds everything that is recorded of some sites", "There is no site yet.").doesNotContain("Take a data cut");
        assertThat(site.signedIn(Role.MONITOR).get("/reports").text()).contains("No data cut yet.", "Take a data cut");
    }

    @Test
    void an_altered_cut_is_answered_with_a_page_that_says_so() {
        ExampleCut cut = ExampleCut.of(site);
        owner("update data_cut set sha256 = '" + "0".repeat(64) + "' where number = '" + cut.number() + "'");

        AlteredCut altered = catchThrowableOfType(AlteredCut.class, cut::subjects);

        assertThat(new AlteredCutMapper().toResponse(altered).getEntity()).isInstanceOfSatisfying(MessageView.class, page -> {
            assertThat(page.title()).isEqualTo("This data cut cannot be opened");
            assertThat(page.what()).contains(cut.number(), "is not as it was taken");
        });
    }

    private static void hidden(Visitor visitor, ExampleCut cut) {
        for (String rest : List.of("", "/progress")) {
            assertThat(visitor.get(cut.page() + rest).status()).isEqualTo(404);
            assertThat(visitor.get(cut.page() + rest).text()).isEqualTo(visitor.get("/reports/C-999999" + rest).text());
        }
        assertThat(visitor.post(cut.page() + "/cancel", tokens(visitor)).status()).isEqualTo(404);
        assertThat(visitor.get("/reports").text()).doesNotContain(cut.number());
    }

    private static ExampleCut taken(Reply asked) {
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        return ExampleCut.numbered(asked.location().replaceAll(".*/", "")).ended();
    }

    private static Map<String, String> tokens(Visitor visitor) {
        Reply account = visitor.get("/account");
        return Map.of("csrf", account.page().select("input[name=csrf]").first().val(), "once", account.page().select("input[name=once]").first().val());
    }

    /** What a portal that died leaves: a cut that is being taken, and nobody who says how far it is. */
    private String leftBehind(int secondsSilent, String userName) {
        ExampleCut cut = ExampleCut.of(site);
        String said = portal.clock().instant().minusSeconds(secondsSilent).toString().replace('T', ' ').replace("Z", "+00:00");
        owner("update data_cut set state = 'TAKING', sha256 = null, ended_at = null, person_id = (select id from person where user_name = '" + userName + "') where number = '" + cut.number() + "'");
        owner("update data_cut_progress set said_at = timestamp with time zone '" + said + "' where data_cut_id = " + cut.get().id());
        return cut.number();
    }

    private void owner(String sql) {
        try (Connection owner = portal.ownerConnection(); Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
