package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.setting.Arguments;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;
import plateau.testing.TestPortal;

/** A PostgreSQL database that does not let the portal in is a setting to correct. */
@Tag("persistence")
class ServedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void a_database_that_does_not_answer_is_named_by_its_address() {
        assertThatThrownBy(() -> Database.open(settings("jdbc:postgresql://localhost:1/plateau", Map.of()))).isInstanceOf(SettingProblem.class)
                .hasMessageContaining("PLATEAU_DATABASE_URL: the database does not answer").hasMessageContaining("Start it");
    }

    @Test
    void a_wrong_password_is_named_by_its_user() throws SQLException {
        String running = runningPostgres();
        // the embedded server asks nobody for a password, so a user that is not there stands for one
        assertThatThrownBy(() -> Database.open(settings(running, Map.of("PLATEAU_DATABASE_OWNER", "nobody")))).hasMessageContaining("PLATEAU_DATABASE_OWNER: the database does not let \"nobody\" in")
                .hasMessageContaining("database.owner-password");
        assertThatThrownBy(() -> Database.open(settings(running, Map.of("PLATEAU_DATABASE_USER", "nobody")))).hasMessageContaining("PLATEAU_DATABASE_USER: the database does not let \"nobody\" in")
                .hasMessageContaining("database.password");
    }

    @Test
    void a_demo_does_not_start_on_the_database_of_a_real_trial() throws SQLException {
        String running = runningPostgres();

        assertThatThrownBy(() -> Database.open(settings(running, Map.of(), "--demo"))).isInstanceOf(SettingProblem.class)
                .hasMessageContaining("holds a real trial").hasMessageContaining("start without --demo");
    }

    private static String runningPostgres() throws SQLException {
        try (Connection connection = TestPortal.running().ownerConnection()) {
            String url = connection.getMetaData().getURL();
            assumeTrue(url.startsWith("jdbc:postgresql:"), "runs on PostgreSQL");
            assertThat(url).contains("/plateau");
            return url;
        }
    }

    private Settings settings(String url, Map<String, String> changed, String... words) {
        Map<String, String> environment = new HashMap<>(Map.of("PLATEAU_DATABASE_URL", url, "PLATEAU_DATABASE_OWNER", "plateau_owner", "PLATEAU_DATABASE_OWNER_PASSWORD", "owner",
                "PLATEAU_DATABASE_USER", "plateau", "PLATEAU_DATABASE_PASSWORD", "portal"));
        environment.putAll(changed);
        String[] all = new String[words.length + 4];
        System.arraycopy(new String[] {"--data", folder.toString(), "--config", "config"}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return Settings.read(Arguments.of(all), environment);
    }
}
