package plateau.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plateau.access.OpenAccount;
import plateau.access.Role;
import plateau.approval.ProtocolInForce;
import plateau.protocol.Protocol;
import plateau.testing.AmendedConfig;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.TestClock;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** How an amendment comes into force: put forward, approved by a second person, then approved site by site. */
@Tag("R42")
@Tag("CD-9")
@Tag("persistence")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalTest {

    private static final String AMENDMENT = "/protocols/hetrombopag-itp/" + AmendedConfig.VERSION;
    private static final Map<String, String> SIGNED = Map.of("password", Example.PASSWORD);
    private static final LocalDate FIRST_DAY = LocalDate.parse(AmendedConfig.FIRST_DAY);
    private static final String APPROVALS = "/sites/%s/approvals";

    private static Instant movedTo;

    private final TestPortal portal = TestPortal.running();
    private final Example site = Example.site();

    /** Other tests of the run may have moved the clock past the first day of the amendment. */
    @BeforeAll
    static void beforeTheAmendment() {
        movedTo = TestPortal.running().clock().instant();
        TestPortal.running().clock().set(TestClock.START);
    }

    @AfterAll
    static void goOn() {
        TestPortal.running().clock().set(movedTo);
    }

    @Test
    @Order(1)
    void a_version_that_nobody_put_forward_cannot_be_approved() {
        Reply refused = site.signedIn(Role.SPONSOR).get(AMENDMENT + "/approval");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("was not put forward");
    }

    @Test
    @Order(2)
    @Tag("AU-7")
    void a_signature_needs_the_password() {
        Reply wrong = site.signedIn(Role.ADMINISTRATOR).get(AMENDMENT + "/proposal").submit(AMENDMENT + "/proposal", Map.of("password", "a guess at it"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(site.signedIn(Role.SPONSOR).get(AMENDMENT + "/approval").status()).isEqualTo(409);
    }

    @Test
    @Order(3)
    @Tag("AC-7")
    void nobody_approves_what_they_put_forward_themselves() {
        Visitor both = personWhoIs(Role.ADMINISTRATOR, Role.SPONSOR);
        Reply proposed = both.get(AMENDMENT + "/proposal").submit(AMENDMENT + "/proposal", SIGNED);
        assertThat(proposed.status()).isEqualTo(303);

        assertThat(both.get(AMENDMENT + "/approval").text()).contains("You put this version forward yourself");
        assertThat(both.get(AMENDMENT + "/proposal").text()).contains("was put forward already");
    }

    @Test
    @Order(4)
    void a_site_cannot_approve_what_the_study_has_not() {
        assertThat(site.signedIn(Role.ADMINISTRATOR).get(APPROVALS.formatted(site.number())).text()).contains("There is no version left to approve");
        assertThat(inForce(site, FIRST_DAY)).contains("1.0");
    }

    @Test
    @Order(5)
    void approved_by_a_second_person_it_comes_into_force_where_and_when_the_site_approved_it() {
        Visitor sponsor = site.signedIn(Role.SPONSOR);
        assertThat(sponsor.get(AMENDMENT + "/approval").submit(AMENDMENT + "/approval", SIGNED).status()).isEqualTo(303);
        assertThat(sponsor.get(AMENDMENT + "/approval").text()).contains("is approved already");
        Example other = Example.site();

        String page = APPROVALS.formatted(site.number());
        Reply ask = site.signedIn(Role.ADMINISTRATOR).get(page);
        Reply empty = ask.submit(page, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems()).hasSize(3);
        assertThat(empty.submit(page, approval("3", "3", "2099")).problems()).singleElement().asString().contains("cannot lie in the future");
        Reply recorded = empty.submit(page, approval("2", "3", "2026"));

        assertThat(recorded.follow().text()).contains("hetrombopag-itp 1.1", "2 March 2026", "The board", "Version 1.0 of the protocol is in force");
        assertThat(inForce(site, FIRST_DAY.minusDays(1))).contains("1.0");
        assertThat(inForce(site, FIRST_DAY)).contains("1.1");
        assertThat(inForce(other, FIRST_DAY)).contains("1.0");
        assertThat(inForce(site, LocalDate.parse("2020-01-01"))).isEmpty();
    }

    @Test
    @Order(6)
    void a_decision_keeps_the_version_it_was_made_under() {
        Instant before = portal.clock().instant();
        String page = APPROVALS.formatted(site.number());
        site.signedIn(Role.ADMINISTRATOR).get(page).submit(page, approval("2", "3", "2026"));
        try {
            portal.clock().set(Instant.parse("2030-12-10T09:00:00Z"));
            ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
            site.daysLater(15);
            subject.withCount("38");
            assertThat(site.signedIn(Role.COORDINATOR).get(subject.page("dose?adherence=CONFIRMED")).text()).contains("Increase to 5 mg once daily", "version 1.0");

            portal.clock().set(Instant.parse("2031-01-02T09:00:00Z"));
            ExampleSubject later = site.enrolled().withCount("20").dosedAsAsked();
            site.daysLater(15);
            later.withCount("38");
            Visitor coordinator = site.signedIn(Role.COORDINATOR);

            assertThat(coordinator.get(later.page("dose?adherence=CONFIRMED")).text()).contains("Continue 2.5 mg once daily", "await-effect", "version 1.1", "21 days");
            assertThat(coordinator.get(subject.page("decisions/1")).text()).contains("version 1.0").doesNotContain("version 1.1");
        } finally {
            portal.clock().set(before);
        }
    }

    @Test
    @Order(7)
    void before_it_is_approved_one_sees_at_which_decisions_it_would_ask_something_else() throws Exception {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        site.daysLater(16);
        subject.withCount("38").dosedAsAsked();
        Visitor sponsor = site.signedIn(Role.SPONSOR);

        Reply changes = sponsor.get(AMENDMENT + "/changes");

        assertThat(changes.text()).contains("increase", "await-effect");
        assertThat(sponsor.get(AMENDMENT + "/changes/download").body()).contains(subject.get().number() + ",2,")
                .contains("Increase to 5 mg once daily,increase,Continue 2.5 mg once daily,await-effect").doesNotContain(subject.get().number() + ",1,");
        assertThat(sponsor.get("/protocols/hetrombopag-itp/1.0/changes").text()).contains("0 of them", "No recorded decision");
        assertThat(sponsor.get("/protocols/hetrombopag-itp/9.9/changes").status()).isEqualTo(404);
        assertThat(portal.statementsOf(() -> sponsor.get(AMENDMENT + "/changes"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    @Order(8)
    void where_nothing_is_in_force_nothing_is_advised() {
        assertThatThrownBy(() -> portal.inside(() -> portal.bean(ProtocolInForce.class).at(site.get().id(), LocalDate.parse("2020-01-01"))))
                .isInstanceOf(WebApplicationException.class).hasMessageContaining("No version of the study's protocol is in force at site " + site.number());
    }

    @Test
    @Order(9)
    void what_was_recorded_stays_readable_where_nothing_is_in_force() throws Exception {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        try (Connection owner = portal.ownerConnection(); PreparedStatement update = owner.prepareStatement("update site_approval set approved_on = ? where site_id = ?")) {
            update.setObject(1, LocalDate.parse("2090-01-01"));
            update.setLong(2, site.get().id());
            update.executeUpdate();
        }
        Visitor coordinator = site.signedIn(Role.COORDINATOR);

        assertThat(coordinator.get("/subjects/" + subject.number()).text()).contains("No version of the protocol is in force at this site", "20 ×10⁹/L");
        assertThat(coordinator.get(subject.page("chart.svg")).status()).isEqualTo(200);
        assertThat(coordinator.get(subject.page("dose")).status()).isEqualTo(409);
        assertThat(coordinator.get(subject.page("decisions/1")).status()).isEqualTo(200);
    }

    private static Map<String, String> approval(String day, String month, String year) {
        return Map.of("protocol-version", AmendedConfig.VERSION, "on-day", day, "on-month", month, "on-year", year, "by", "The board");
    }

    private Optional<String> inForce(Example site, LocalDate day) {
        return portal.inside(() -> portal.bean(ProtocolInForce.class).find(site.get().id(), day).map(Protocol::version));
    }

    private Visitor personWhoIs(Role one, Role other) {
        String name = "both" + site.number();
        portal.inside(() -> portal.bean(ExampleData.class).addPerson(name, "Holder of two roles",
                new OpenAccount.Grant(one, Optional.empty()), new OpenAccount.Grant(other, Optional.empty())));
        return portal.visitor().signIn(name, Example.PASSWORD);
    }
}
