package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.database.Database;
import plateau.site.Site;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** Nobody changes the audit trail, and nothing is written without it. */
@Tag("persistence")
class AuditWallTest {

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String number = Example.unusedNumber();

    @ParameterizedTest
    @Tag("PG-1")
    @Tag("R06")
    @ValueSource(strings = {"update audit_entry set new_value = 'x'", "delete from audit_entry", "truncate table audit_entry", "drop table audit_entry",
        "alter table audit_entry add column x integer", "drop trigger audit_entry_is_append_only", "alter table audit_entry disable trigger all", "set referential_integrity false"})
    void the_user_of_the_portal_changes_nothing_in_the_audit_trail(String statement) throws SQLException {
        long before = Stored.count("audit_entry", "1 = 1");
        try (Connection connection = portal.connection(); Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(SQLException.class);
        }
        assertThat(Stored.count("audit_entry", "1 = 1")).isEqualTo(before);
    }

    @ParameterizedTest
    @Tag("PG-1")
    @ValueSource(strings = {"update audit_entry set new_value = 'x'", "delete from audit_entry"})
    void triggers_refuse_even_the_owner_of_the_table(String statement) throws SQLException {
        try (Connection owner = portal.ownerConnection(); Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasStackTraceContaining("The audit trail is append-only.");
        }
    }

    @Test
    @Tag("PG-1")
    void not_even_the_owner_empties_the_table_at_once() throws SQLException {
        long before = Stored.count("audit_entry", "1 = 1");
        try (Connection owner = portal.ownerConnection(); Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute("truncate table audit_entry")).isInstanceOf(SQLException.class);
        }
        assertThat(Stored.count("audit_entry", "1 = 1")).isEqualTo(before).isPositive();
    }

    @Test
    @Tag("AT-10")
    void an_act_whose_audit_entries_cannot_be_written_does_not_happen() {
        Reply form = administrator.get("/sites/new");

        Reply reply = Sabotage.during("revoke insert on audit_entry from plateau", "grant insert on audit_entry to plateau", () -> addSite(form));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text()).contains("records or their audit trail cannot be written").contains("was not saved").contains("try again");
        assertThat(Stored.count("site", "number = '" + number + "'")).isZero();
        assertThat(addSite(form).status()).isEqualTo(303);
    }

    @Test
    @Tag("AT-10")
    void nobody_signs_in_without_an_audit_entry() {
        site.signedIn(Role.MONITOR);
        Visitor visitor = portal.visitor();
        Reply form = visitor.get("/sign-in");

        Reply reply = Sabotage.during("revoke insert on audit_entry from plateau", "grant insert on audit_entry to plateau",
                () -> form.submit("/sign-in", Map.of("name", site.userName(Role.MONITOR), "password", Example.PASSWORD)));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(visitor.get("/account").location()).startsWith("/sign-in");
    }

    @Test
    @Tag("IO-5")
    void an_act_that_fails_at_its_last_audit_entry_leaves_no_row_behind() {
        Reply form = administrator.get("/sites/new");
        Map<String, String> before = Stored.everything();

        Reply reply = Sabotage.during("alter table audit_entry add constraint broken check (not (thing = 'site' and field = 'active' and thing_key = '" + number + "'))",
                "alter table audit_entry drop constraint broken", () -> addSite(form));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(Stored.everything()).isEqualTo(before);
        assertThat(administrator.get("/sites").text()).doesNotContain(number);
        assertThat(addSite(form).status()).isEqualTo(303);
        assertThat(Stored.count("audit_entry", "thing = 'site' and thing_key = '" + number + "'")).isEqualTo(6);
    }

    @Test
    @Tag("IO-5")
    void what_an_act_stored_is_seen_over_another_connection() {
        addSite(administrator.get("/sites/new"));

        assertThat(Stored.count("site", "number = '" + number + "'")).isEqualTo(1);
    }

    @Test
    @Tag("EL-3")
    void no_cache_is_shared_between_requests() throws SQLException {
        Database database = portal.bean(Database.class);
        assertThat(database.entityManagers().getProperties()).containsEntry("eclipselink.cache.shared.default", "false");
        assertThat(nameRead(database)).isEqualTo("Example hospital " + site.number());

        try (Connection owner = portal.ownerConnection(); Statement statement = owner.createStatement()) {
            statement.executeUpdate("update site set name = 'Renamed elsewhere' where number = '" + site.number() + "'");
        }

        assertThat(nameRead(database)).isEqualTo("Renamed elsewhere");
    }

    private String nameRead(Database database) {
        try (EntityManager entityManager = database.entityManagers().createEntityManager()) {
            return entityManager.find(Site.class, site.get().id()).name();
        }
    }

    private Reply addSite(Reply form) {
        return form.submit("/sites/new", Map.of("number", number, "name", "Hospital Z", "country", "DE", "timeZone", "Europe/Berlin", "targetEnrolment", "4", "active", "yes"));
    }
}
