package plateau.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** Keeps real and invented subjects apart: a database holds a real trial or a demo, from its first start on. */
final class TrialKind {

    private final Settings settings;
    private final DatabaseLogin login;

    TrialKind(Settings settings, DatabaseLogin login) {
        this.settings = settings;
        this.login = login;
    }

    /** @throws SettingProblem where the database holds the other kind */
    void check() throws SQLException {
        try (Connection connection = login.asOwner(); Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("trial_kind")) {
                    check(statement);
                }
            }
        }
    }

    /** Marks a new database. */
    void mark() throws SQLException {
        try (Connection connection = login.asOwner(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into trial_kind (kind) select '" + kind() + "' where not exists (select 1 from trial_kind)");
        }
    }

    private void check(Statement statement) throws SQLException {
        try (ResultSet mark = statement.executeQuery("select kind from trial_kind")) {
            if (mark.next() && !mark.getString(1).equals(kind())) {
                throw new SettingProblem(settings.databaseUrl().orElse("Data folder " + settings.dataFolder()),
                        "holds a " + (settings.demo() ? "real" : "demo") + " trial.",
                        "Name another with --data DIR or database.url, or start " + (settings.demo() ? "without" : "with") + " --demo.");
            }
        }
    }

    private String kind() {
        return settings.demo() ? "demo" : "trial";
    }
}
