package plateau.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/**
 * The H2 database in the data folder. H2 acknowledges a commit before it is on disk unless WRITE_DELAY is 0, so it is
 * set when the database is made, and a database without it is refused.
 */
final class EmbeddedH2 {

    private static final String OWNER = "PLATEAU_OWNER";
    private static final String PORTAL = "PLATEAU";

    private final Path folder;
    private final String url;

    private EmbeddedH2(Path folder) {
        this.folder = folder;
        this.url = "jdbc:h2:file:" + folder.resolve("plateau").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    static DatabaseLogin prepare(Settings settings) {
        EmbeddedH2 h2 = new EmbeddedH2(settings.dataFolder());
        h2.makeFolder();
        h2.checkKind(settings.demo());
        boolean fresh = !Files.exists(h2.folder.resolve("plateau.mv.db"));
        DatabaseLogin login = h2.login();
        if (fresh) {
            h2.make(login);
        }
        h2.checkWriteDelay(login);
        return login;
    }

    private void makeFolder() {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new SettingProblem("Data folder " + folder, "cannot be made.", "Name a folder that can be written with --data DIR.");
        }
    }

    private void checkKind(boolean demo) {
        Path mark = folder.resolve("kind");
        String kind = demo ? "demo" : "trial";
        try {
            if (Files.exists(mark) && !Files.readString(mark).strip().equals(kind)) {
                throw demo
                        ? new SettingProblem("Data folder " + folder, "holds a real trial.", "Name another folder with --data DIR, or start without --demo.")
                        : new SettingProblem("Data folder " + folder, "holds a demo trial.", "Name another folder with --data DIR, or start with --demo.");
            }
            Files.writeString(mark, kind + "\n");
        } catch (IOException e) {
            throw new SettingProblem("Data folder " + folder, "cannot be written.", "Let this user write it, or name another with --data DIR.");
        }
    }

    private DatabaseLogin login() {
        Path file = folder.resolve("database.secret");
        Properties secrets = new Properties();
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                secrets.setProperty("owner", secret());
                secrets.setProperty("portal", secret());
                try (Writer writer = Files.newBufferedWriter(file)) {
                    secrets.store(writer, "The passwords of the embedded database. Keep this file with every backup.");
                }
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
        } catch (IOException e) {
            throw new SettingProblem(file.toString(), "cannot be read.", "Restore it from the backup of the data folder.");
        }
        return new DatabaseLogin(url, OWNER, secrets.getProperty("owner"), PORTAL, secrets.getProperty("portal"));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void make(DatabaseLogin login) {
        run(login, "set write_delay 0", "create user if not exists " + PORTAL + " password '" + login.password() + "'");
    }

    private void checkWriteDelay(DatabaseLogin login) {
        try (Connection connection = DriverManager.getConnection(url, login.owner(), login.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            if (!delay.next() || !delay.getString(1).equals("0")) {
                throw new SettingProblem("Database " + folder, "may lose acknowledged records, because WRITE_DELAY is not 0.",
                        "Run SET WRITE_DELAY 0 in it as its owner.");
            }
        } catch (SQLException e) {
            throw unopened(e);
        }
    }

    private void run(DatabaseLogin login, String... statements) {
        try (Connection connection = DriverManager.getConnection(url, login.owner(), login.ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw unopened(e);
        }
    }

    private SettingProblem unopened(SQLException e) {
        return new SettingProblem("Database in " + folder, "cannot be opened (H2 error " + e.getErrorCode() + ").",
                "Stop the other portal that uses it, or restore database.secret with the database.");
    }
}
