package plateau;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import plateau.access.FirstAdministrator;
import plateau.access.ForgetEnded;
import plateau.approval.CheckApprovedFiles;
import plateau.database.TravelClock;
import plateau.demo.LoadDemo;
import plateau.relapse.FindOlderRelapses;
import plateau.schedule.NightlySweep;
import plateau.setting.Settings;

/** Puts into a database what nobody could enter: the first administrator or the whole of a demo, and what an older version did not record. */
@ApplicationScoped
class StartUp {

    @Inject
    RequestContextController requestContext;
    @Inject
    Settings settings;
    @Inject
    CheckApprovedFiles checkApprovedFiles;
    @Inject
    FirstAdministrator firstAdministrator;
    @Inject
    FindOlderRelapses findOlderRelapses;
    @Inject
    ForgetEnded forgetEnded;
    @Inject
    LoadDemo loadDemo;
    @Inject
    NightlySweep nightlySweep;
    @Inject
    Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION + 1000) ServletContext context) {
        inRequest(checkApprovedFiles::check);
        if (settings.demo()) {
            loadDemo.load();
        } else {
            inRequest(this::makeFirstAdministrator);
        }
        findOlderRelapses.find();
        inRequest(forgetEnded::forget);
        if (TravelClock.isTicking(clock)) {
            nightlySweep.start();
        }
    }

    private void inRequest(Runnable act) {
        requestContext.activate();
        try {
            act.run();
        } finally {
            requestContext.deactivate();
        }
    }

    private void makeFirstAdministrator() {
        firstAdministrator.make().ifPresent(StartUp::announce);
    }

    private static void announce(String secret) {
        System.out.println("The first administrator signs in as \"admin\" with this one-time secret, valid for 7 days:");
        System.out.println("  " + secret);
    }
}
