package plateau.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import plateau.database.Database;
import plateau.launch.Portal;
import plateau.setting.Arguments;
import plateau.setting.Key;
import plateau.setting.Settings;

/**
 * The real portal on a free port, once for all tests of a run: on H2, or on PostgreSQL with
 * {@code -Dplateau.test.database=postgresql}. Tests keep apart by each making a site of its own.
 */
public final class TestPortal {

    private static TestPortal running;

    private final Settings settings;
    private final SentStatements statements;
    private final Portal portal;
    private final TestClock clock = new TestClock();

    private TestPortal() throws Exception {
        Path data = Files.createTempDirectory("plateau-test-").resolve("data");
        Map<String, String> environment = new HashMap<>(Map.of("PLATEAU_SERVER_PORT", "0"));
        if ("postgresql".equals(System.getProperty("plateau.test.database"))) {
            environment.putAll(postgres());
        }
        settings = Settings.read(Arguments.of("--data", data.toString(), "--config", AmendedConfig.in(data.resolveSibling("config")).toString()), environment);
        statements = SentStatements.through(environment.getOrDefault("PLATEAU_DATABASE_URL", "jdbc:h2:mem:"));
        portal = Portal.start(settings, clock, Path.of("webapp"));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    }

    public static synchronized TestPortal running() {
        if (running == null) {
            try {
                running = new TestPortal();
            } catch (Exception e) {
                throw new IllegalStateException("The portal did not start", e);
            }
        }
        return running;
    }

    public URI address() {
        return URI.create("http://localhost:" + portal.port());
    }

    public TestClock clock() {
        return clock;
    }

    /** A browser without scripts that nobody has signed in with yet. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** A second connection to the same database, as the user the portal works as. */
    public Connection connection() throws SQLException {
        return bean(Database.class).dataSource().getConnection();
    }

    /** A connection as the owner of the tables, for what nobody can do to the database from within the portal. */
    public Connection ownerConnection() throws SQLException {
        if (settings.databaseUrl().isPresent()) {
            return DriverManager.getConnection(settings.databaseUrl().get(), settings.value(Key.DATABASE_OWNER), settings.value(Key.DATABASE_OWNER_PASSWORD));
        }
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(settings.dataFolder().resolve("database.secret"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return DriverManager.getConnection("jdbc:h2:file:" + settings.dataFolder().resolve("plateau").toAbsolutePath(), "PLATEAU_OWNER", secrets.getProperty("owner"));
    }

    /** The SQL of every statement that reaches the database while something is asked of the portal. */
    public List<String> statementsOf(Callable<?> request) throws Exception {
        statements.drain();
        request.call();
        return statements.drain();
    }

    /** Lets the next statement that holds this text wait until it is released, whoever sends it. */
    public HeldBack holdBack(String text) {
        return statements.holdBack(text);
    }

    public <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Runs something inside the portal, as within one request of nobody. */
    public <T> T inside(Callable<T> act) {
        RequestContextController context = bean(RequestContextController.class);
        boolean activated = context.activate();
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (activated) {
                context.deactivate();
            }
        }
    }

    private static Map<String, String> postgres() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create role plateau_owner login password 'owner'");
            statement.execute("create role plateau login password 'portal'");
            statement.execute("create database plateau owner plateau_owner");
        }
        return Map.of("PLATEAU_DATABASE_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/plateau",
                "PLATEAU_DATABASE_OWNER", "plateau_owner", "PLATEAU_DATABASE_OWNER_PASSWORD", "owner",
                "PLATEAU_DATABASE_USER", "plateau", "PLATEAU_DATABASE_PASSWORD", "portal");
    }
}
