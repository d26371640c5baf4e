package plateau.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import plateau.setting.Arguments;
import plateau.setting.Settings;

/** What comes from outside the application: settings, clock and database, from the server or, in a foreign container, made here. */
@ApplicationScoped
class Provided {

    private ServletContext context;

    /** The servlet context is injected within requests only, and settings are needed before the first. */
    void begin(@Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.PLATFORM_BEFORE) ServletContext context) {
        this.context = context;
    }

    @Produces
    @Singleton
    Settings settings() {
        Object given = context.getAttribute(Settings.class.getName());
        return given == null ? Settings.read(Arguments.of(), System.getenv()) : (Settings) given;
    }

    @Produces
    @Singleton
    Clock clock(Settings settings) {
        Object given = context.getAttribute(Clock.class.getName());
        Clock clock = given == null ? Clock.systemUTC() : (Clock) given;
        return settings.demo() ? new TravelClock(clock) : clock;
    }

    @Produces
    @Singleton
    Database database(Settings settings) {
        Object given = context.getAttribute(Database.class.getName());
        return given == null ? Database.open(settings) : (Database) given;
    }

    @Produces
    @RequestScoped
    EntityManager entityManager(Database database) {
        return database.entityManagers().createEntityManager();
    }

    void close(@Disposes EntityManager entityManager) {
        entityManager.close();
    }
}
