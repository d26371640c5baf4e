package plateau.database;

import java.sql.Connection;
import java.sql.SQLException;
import plateau.setting.Key;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/** The PostgreSQL database that the settings name, made by its administrator. */
final class ServedPostgres {

    private ServedPostgres() {
    }

    /** @throws SettingProblem where the database does not let the owner or the user in */
    static DatabaseLogin prepare(Settings settings) {
        DatabaseLogin login = new DatabaseLogin(settings.databaseUrl().orElseThrow(),
                settings.value(Key.DATABASE_OWNER), settings.value(Key.DATABASE_OWNER_PASSWORD),
                settings.value(Key.DATABASE_USER), settings.value(Key.DATABASE_PASSWORD));
        try (Connection owner = login.asOwner()) {
            owner.getMetaData();
        } catch (SQLException e) {
            throw refused(e, settings, Key.DATABASE_OWNER, Key.DATABASE_OWNER_PASSWORD);
        }
        try (Connection user = login.asUser()) {
            user.getMetaData();
        } catch (SQLException e) {
            throw refused(e, settings, Key.DATABASE_USER, Key.DATABASE_PASSWORD);
        }
        return login;
    }

    private static SettingProblem refused(SQLException e, Settings settings, Key who, Key password) {
        if (String.valueOf(e.getSQLState()).startsWith("28")) {
            return settings.problem(who, "the database does not let \"" + settings.value(who) + "\" in with the password given.",
                    "Write a user of the database, and the password in " + password.property() + ".");
        }
        return settings.problem(Key.DATABASE_URL, "the database does not answer (SQL state " + e.getSQLState() + ").",
                "Start it, or write the address of one that runs.");
    }
}
