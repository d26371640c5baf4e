package plateau.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import org.h2.api.ErrorCode;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;

/**
 * The H2 database in the data folder. H2 acknowledges a commit before it is on disk unless WRITE_DELAY is 0, so it is
 * set when the database is made and at every start, and a database without it is refused.
 */
final class EmbeddedH2 {

    private static final String OWNER = "PLATEAU_OWNER";
    private static final String PORTAL = "PLATEAU";
    /** By each connection, parsed; H2 keeps 8 unless it is told. */
    private static final int STATEMENTS_KEPT = 256;
    /** How long an act waits for one that holds the same subject, such as the import of a large laboratory file. */
    private static final int LOCK_MILLIS = 20_000;

    private final Path folder;
    private final String url;
    private DatabaseLogin login;
    private Connection held;

    private EmbeddedH2(Path folder) {
        this.folder = folder;
        // no trace file, because it would hold values of records; only an owner may set that, and others are to go on without
        this.url = "jdbc:h2:file:" + folder.resolve("plateau").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IGNORE_UNKNOWN_SETTINGS=TRUE;QUERY_CACHE_SIZE=" + STATEMENTS_KEPT
                + ";LOCK_TIMEOUT=" + LOCK_MILLIS;
    }

    /** Opens the database, made where there is none, and holds it open until it is closed. */
    static EmbeddedH2 open(Settings settings) {
        EmbeddedH2 h2 = new EmbeddedH2(settings.dataFolder());
        h2.makeFolder();
        boolean fresh = !Files.exists(h2.folder.resolve("plateau.mv.db"));
        h2.login = h2.readLogin();
        try {
            h2.held = h2.login.asOwner();
            if (fresh) {
                h2.execute("set write_delay 0");
                h2.execute("create user if not exists " + PORTAL + " password '" + h2.login.password() + "'");
            }
            h2.writeAtOnce();
        } catch (SQLException e) {
            throw h2.unopened(e);
        }
        return h2;
    }

    DatabaseLogin login() {
        return login;
    }

    void close() {
        try {
            held.close();
        } catch (SQLException alreadyClosed) {
            // the database is gone, and what was acknowledged is on disk
        }
    }

    private void makeFolder() {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new SettingProblem("Data folder " + folder, "cannot be made.", "Name a folder that can be written with --data DIR.");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new SettingProblem("Data folder " + folder, "cannot be written.", "Let this user write it, or name another with --data DIR.");
        }
    }

    private DatabaseLogin readLogin() {
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

    /**
     * The stored WRITE_DELAY alone changes nothing: when the database is opened again, H2 shows it and goes on with its
     * default of 500 ms. So it is set anew at every start, on a connection that keeps the database open.
     */
    private void writeAtOnce() throws SQLException {
        if (!writeDelays().contains("0")) {
            close();
            throw new SettingProblem("Database " + folder, "may lose acknowledged records, because WRITE_DELAY is not 0.",
                    "Run SET WRITE_DELAY 0 in it as its owner.");
        }
        execute("set write_delay 0");
        if (!writeDelays().equals(Set.of("0"))) {
            throw new IllegalStateException("H2 does not write at once: " + writeDelays());
        }
    }

    /** The delay that is stored and the one in force. */
    private Set<String> writeDelays() throws SQLException {
        Set<String> delays = new HashSet<>();
        try (Statement statement = held.createStatement();
                ResultSet rows = statement.executeQuery("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            while (rows.next()) {
                delays.add(rows.getString(1));
            }
        }
        return delays;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = held.createStatement()) {
            statement.execute(sql);
        }
    }

    private SettingProblem unopened(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new SettingProblem("Data folder " + folder, "is in use by another portal.",
                    "Stop that one, or name another folder with --data DIR.");
            case ErrorCode.WRONG_USER_OR_PASSWORD -> new SettingProblem("Database in " + folder, "does not accept the passwords in database.secret.",
                    "Restore database.secret from the same backup as the database.");
            default -> new SettingProblem("Database in " + folder, "cannot be opened (H2 error " + e.getErrorCode() + ").",
                    "Restore the data folder from a backup, or name another folder with --data DIR.");
        };
    }
}
