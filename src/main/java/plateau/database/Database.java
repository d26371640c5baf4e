package plateau.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import plateau.setting.Settings;

/**
 * The one database of the portal. Its owner makes the tables; the portal works as a second user, who may not change or
 * delete what the audit trail holds.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final Optional<EmbeddedH2> embedded;
    private final EntityManagerFactory entityManagers;

    private Database(HikariDataSource dataSource, Optional<EmbeddedH2> embedded) {
        this.dataSource = dataSource;
        this.embedded = embedded;
        this.entityManagers = Persistence.createEntityManagerFactory("plateau",
                Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
    }

    /** Opens the database that the settings name, made or brought up to date where needed. */
    public static Database open(Settings settings) {
        Optional<EmbeddedH2> embedded = settings.databaseUrl().isPresent() ? Optional.empty() : Optional.of(EmbeddedH2.open(settings));
        try {
            DatabaseLogin login = embedded.map(EmbeddedH2::login).orElseGet(() -> ServedPostgres.prepare(settings));
            TrialKind kind = new TrialKind(settings, login);
            kind.check();
            migrate(login);
            kind.mark();
            return new Database(pool(login), embedded);
        } catch (SQLException | RuntimeException e) {
            embedded.ifPresent(EmbeddedH2::close);
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public EntityManagerFactory entityManagers() {
        return entityManagers;
    }

    @Override
    public void close() {
        entityManagers.close();
        dataSource.close();
        embedded.ifPresent(EmbeddedH2::close);
    }

    private static void migrate(DatabaseLogin login) {
        Flyway.configure()
                .dataSource(login.url(), login.owner(), login.ownerPassword())
                .locations("classpath:plateau/database/common",
                        "classpath:plateau/database/" + login.url().split(":")[1])
                .placeholders(Map.of("portal", login.user()))
                .load()
                .migrate();
    }

    private static HikariDataSource pool(DatabaseLogin login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }
}
