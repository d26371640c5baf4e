package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.audit.RecordName;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** Programs read the reports with a token, and do nothing else with it. */
@Tag("persistence")
@Tag("AU-8")
class TokenTest {

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final Visitor monitor = site.signedIn(Role.MONITOR);

    @Test
    void a_token_reads_the_reports_of_its_owner_and_of_nobody_else() {
        site.enrolled();
        ExampleCut own = ExampleCut.of(site);
        ExampleCut foreign = ExampleCut.of(Example.site());
        String token = made("30");

        assertThat(call("/api/reports", token).body()).contains(own.number()).doesNotContain(foreign.number());
        assertThat(call("/api" + own.page() + "/enrolment", token).status()).isEqualTo(200);
        assertThat(call("/api" + foreign.page() + "/enrolment", token).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/recommendation", "/api/reportsx", "/API/reports", "/api/reports/../openapi.json"})
    void it_opens_nothing_else_for_programs(String path) {
        assertThat(call(path, made("30")).status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/account", "/account/tokens", "/subjects"})
    void it_opens_no_page(String path) {
        assertThat(call(path, made("30")).location()).startsWith("/sign-in");
    }

    @Test
    void it_only_reads() {
        Visitor program = portal.visitor();

        assertThat(program.send(program.request("/api/reports").header("Authorization", "Bearer " + made("30")).POST(BodyPublishers.noBody())).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "plateau_", "plateau_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_token_is_refused(String token) {
        assertThat(call("/api/reports", token).status()).isEqualTo(401);
    }

    @Test
    void it_is_shown_once_and_stored_as_a_hash() throws SQLException {
        String token = made("90");

        assertThat(token).matches("plateau_[A-Za-z0-9_-]{43}");
        assertThat(monitor.get("/account/tokens").body()).contains("Weekly figures").doesNotContain(token);
        assertThat(stored("select count(*) from program_token where key_hash = '" + token + "'")).isZero();
        assertThat(stored("select count(*) from audit_entry where new_value like '%" + token + "%'")).isZero();
    }

    @Test
    void it_ends_when_it_is_revoked() {
        String token = made("30");
        Reply page = monitor.get("/account/tokens");
        String revoke = page.page().select("form[action$=/revoke]").attr("action");

        assertThat(call("/api/reports", token).status()).isEqualTo(200);
        assertThat(page.submit(revoke, Map.of()).status()).isEqualTo(303);

        assertThat(call("/api/reports", token).status()).isEqualTo(401);
        assertThat(monitor.get("/account/tokens").text()).contains("Revoked ");
        assertThat(monitor.get("/account/tokens").page().select("form[action$=/revoke]")).isEmpty();
    }

    @Test
    void nobody_revokes_another_persons_token() {
        String token = made("30");
        String revoke = monitor.get("/account/tokens").page().select("form[action$=/revoke]").attr("action");
        Visitor sponsor = site.signedIn(Role.SPONSOR);
        Map<String, String> tokens = Map.of("csrf", sponsor.get("/account").page().select("input[name=csrf]").val(), "once", sponsor.get("/account").page().select("input[name=once]").val());

        assertThat(sponsor.post(revoke, tokens).status()).isEqualTo(303);
        assertThat(call("/api/reports", token).status()).isEqualTo(200);
    }

    @Test
    void it_ends_with_its_time() {
        String token = made("30");

        portal.clock().forward(Duration.ofDays(30).minusMinutes(2));
        assertThat(call("/api/reports", token).status()).isEqualTo(200);
        portal.clock().forward(Duration.ofMinutes(3));
        assertThat(call("/api/reports", token).status()).isEqualTo(401);
    }

    @Test
    void it_ends_when_the_password_is_reset_and_when_roles_are_given() throws SQLException {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        String person = "/people/" + site.userName(Role.MONITOR);
        String before = made("30");
        administrator.get(person + "/roles").submit(person + "/roles", Map.of("role-MONITOR", "yes", "place-" + Example.site().number(), "yes"));
        assertThat(call("/api/reports", before).status()).isEqualTo(401);

        monitor.signIn(site.userName(Role.MONITOR), Example.PASSWORD);
        String after = made("30");
        assertThat(call("/api/reports", after).status()).isEqualTo(200);
        administrator.get(person).submit(person + "/reset", Map.of());
        assertThat(call("/api/reports", after).status()).isEqualTo(401);
        assertThat(stored("select count(*) from program_token where revoked_at is null and person_id in (select id from person where user_name = '" + site.userName(Role.MONITOR) + "')")).isZero();
    }

    @Test
    void it_ends_with_the_account_and_does_not_come_back_with_it() {
        String token = made("30");
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        String person = "/people/" + site.userName(Role.MONITOR);

        administrator.get(person).submit(person + "/deactivate", Map.of());
        assertThat(call("/api/reports", token).status()).isEqualTo(401);
        administrator.get(person).submit(person + "/reactivate", Map.of());
        assertThat(call("/api/reports", token).status()).isEqualTo(401);
    }

    @Test
    void it_waits_while_a_one_time_secret_is_to_be_changed() {
        String token = made("30");
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        String person = "/people/" + site.userName(Role.MONITOR);

        administrator.get(person).submit(person + "/reset", Map.of());

        assertThat(call("/api/reports", token).status()).isEqualTo(401);
    }

    @Test
    void a_form_that_is_not_filled_in_is_said() {
        Reply nothing = monitor.get("/account/tokens").submit("/account/tokens", Map.of("name", "", "days", "3650"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.problems()).containsExactly("Give the token a name, such as the program that is to use it.", "Choose how long the token is to be good.");
    }

    @Test
    void ten_are_the_most() {
        IntStream.range(0, 10).forEach(i -> made("365"));

        Reply eleventh = monitor.get("/account/tokens").submit("/account/tokens", Map.of("name", "One more", "days", "30"));

        assertThat(eleventh.status()).isEqualTo(422);
        assertThat(eleventh.problems()).containsExactly("You have 10 tokens, and that is the most. Revoke one first.");
    }

    @Test
    void making_and_revoking_are_in_the_audit_trail_and_the_last_use_on_the_page() {
        String token = made("30");
        assertThat(monitor.get("/account/tokens").text()).contains("never");
        call("/api/reports", token);
        Reply page = monitor.get("/account/tokens");
        page.submit(page.page().select("form[action$=/revoke]").attr("action"), Map.of());

        List<AuditEntry> entries = portal.inside(() -> portal.bean(AuditTrail.class).of(RecordName.ofStudy("token", "Weekly figures of " + site.userName(Role.MONITOR))));

        assertThat(page.text()).doesNotContain("never");
        assertThat(entries).extracting(AuditEntry::field).contains("name", "expiresAt", "revokedAt");
        assertThat(entries).filteredOn(entry -> entry.field().equals("keyHash")).allSatisfy(entry -> assertThat(entry.newValue().orElse("")).doesNotMatch("[0-9a-f]{64}"));
    }

    @Test
    void the_account_page_leads_to_it_for_those_who_may_have_one() {
        assertThat(monitor.get("/account").page().select("a[href=/account/tokens]")).hasSize(1);
        assertThat(site.signedIn(Role.ADMINISTRATOR).get("/account").page().select("a[href=/account/tokens]")).isEmpty();
    }

    private String made(String days) {
        Reply shown = monitor.get("/account/tokens").submit("/account/tokens", Map.of("name", "Weekly figures", "days", days));
        assertThat(shown.status()).as(shown.text()).isEqualTo(201);
        return shown.page().select("code.secret").text();
    }

    private Reply call(String path, String token) {
        Visitor program = portal.visitor();
        return program.send(program.request(path).header("Authorization", "Bearer " + token));
    }

    private long stored(String sql) throws SQLException {
        try (Connection owner = portal.ownerConnection(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
