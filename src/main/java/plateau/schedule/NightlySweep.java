package plateau.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.draft.ForgetDraft;

/** Looks every few minutes whether a day has begun at a site, or a draft is too old, on a thread of its own while the portal runs. */
@ApplicationScoped
public class NightlySweep {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySweep.class);
    private static final long MINUTES_BETWEEN_LOOKS = 5;
    private static final long SECONDS_TO_STOP = 10;

    @Inject
    SweepSites sweepSites;
    @Inject
    ForgetDraft forgetDraft;

    private ScheduledExecutorService thread;

    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread sweeper = new Thread(task, "nightly-sweep");
            sweeper.setDaemon(true);
            return sweeper;
        });
        thread.scheduleWithFixedDelay(this::look, 0, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            forgetDraft.forgetOld();
            sweepSites.sweep(thread::isShutdown);
        } catch (RuntimeException failed) {
            LOG.error("The sweep failed; the next look tries again", failed);
        }
    }

    /** Never interrupts: an interrupt within a write makes H2 close its file. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) throws InterruptedException {
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        }
    }
}
