package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.setting.Arguments;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;
import plateau.testing.PortalProcess;

/** The data folder: who may read it, and which ones a start refuses. */
class DataFolderTest {

    private static final int WRONG_CONFIGURATION = 78;

    @TempDir
    Path folder;

    private Path data;

    @Test
    void a_new_data_folder_is_for_its_owner_alone_and_so_is_the_secret_in_it() throws IOException {
        prepare();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data().resolve("database.secret")))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(data().resolve("database.secret"))).anyMatch(line -> line.matches("owner=[0-9a-f]{48}"))
                .anyMatch(line -> line.matches("portal=[0-9a-f]{48}"));
    }

    @Test
    @Tag("RL-2")
    void a_database_that_may_lose_what_it_acknowledged_is_refused() throws SQLException {
        execute(prepare(), "set write_delay 500");

        assertThatThrownBy(this::prepare).isInstanceOf(SettingProblem.class).hasMessageContaining("Database " + data()).hasMessageContaining("WRITE_DELAY is not 0")
                .hasMessageContaining("Run SET WRITE_DELAY 0");
        try (PortalProcess portal = start()) {
            assertThat(portal.exitCode()).isEqualTo(WRONG_CONFIGURATION);
            assertThat(portal.output()).contains("Plateau did not start.").contains("WRITE_DELAY is not 0").doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    @Tag("RL-2")
    void a_database_writes_before_it_acknowledges_when_it_is_new_and_when_it_is_opened_again() throws SQLException {
        for (int start = 0; start < 2; start++) {
            EmbeddedH2 h2 = EmbeddedH2.open(settings());
            assertThat(delaysInForce(h2.login())).isNotEmpty().containsOnly("0");
            h2.close();
        }
    }

    private static List<String> delaysInForce(DatabaseLogin login) throws SQLException {
        List<String> delays = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                ResultSet rows = connection.createStatement().executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            while (rows.next()) {
                delays.add(rows.getString(1));
            }
        }
        return delays;
    }

    @ParameterizedTest
    @CsvSource({"demo, false, holds a demo trial, start with --demo", "trial, true, holds a real trial, start without --demo"})
    void real_and_invented_subjects_never_come_into_one_folder(String kind, boolean demo, String wrong, String instead) throws SQLException {
        execute(prepare(), "create table trial_kind (kind varchar(10))", "insert into trial_kind values ('" + kind + "')");

        try (PortalProcess portal = demo ? start("--demo") : start()) {
            assertThat(portal.exitCode()).isEqualTo(WRONG_CONFIGURATION);
            assertThat(portal.output()).contains("Data folder " + data()).contains(wrong).contains(instead).contains("--data DIR");
        }
    }

    @Test
    void a_new_database_keeps_the_kind_of_its_first_start() throws SQLException {
        DatabaseLogin login = prepare();
        execute(login, "create table trial_kind (kind varchar(10))");
        new TrialKind(settings("--demo"), login).mark();
        new TrialKind(settings(), login).mark();

        new TrialKind(settings("--demo"), login).check();
        assertThatThrownBy(() -> new TrialKind(settings(), login).check()).isInstanceOf(SettingProblem.class);
    }

    @Test
    void a_secret_that_does_not_fit_the_database_is_said_to_be_so() throws IOException {
        prepare();
        Files.writeString(data().resolve("database.secret"), "owner=x\nportal=y\n");

        assertThatThrownBy(this::prepare).isInstanceOf(SettingProblem.class).hasMessageContaining("does not accept the passwords in database.secret")
                .hasMessageContaining("Restore database.secret");
    }

    @Test
    void a_folder_that_is_a_file_is_said_to_be_so() throws IOException {
        Files.writeString(data(), "a file");

        assertThatThrownBy(this::prepare).isInstanceOf(SettingProblem.class).hasMessageContaining("Data folder " + data()).hasMessageContaining("--data DIR");
    }

    @Test
    void a_failed_statement_leaves_no_value_in_a_file_of_the_folder() throws SQLException, IOException {
        DatabaseLogin login = prepare();
        assertThatThrownBy(() -> execute(login, "create table t (a varchar(2))", "insert into t values ('canary')")).isInstanceOf(SQLException.class);

        try (var files = Files.list(data())) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("trace"));
        }
    }

    private Path data() {
        data = data == null ? folder.resolve("data") : data;
        return data;
    }

    private Settings settings(String... more) {
        return Settings.read(Arguments.of(words(more, "--config", "config")), Map.of());
    }

    private DatabaseLogin prepare() {
        EmbeddedH2 h2 = EmbeddedH2.open(settings());
        h2.close();
        return h2.login();
    }

    private PortalProcess start(String... more) {
        return PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", "0"), words(more));
    }

    private String[] words(String[] more, String... always) {
        return Stream.of(Stream.of("--data", data().toString()), Stream.of(always), Stream.of(more)).flatMap(all -> all).toArray(String[]::new);
    }

    private static void execute(DatabaseLogin login, String... statements) throws SQLException {
        try (Connection owner = login.asOwner(); var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
