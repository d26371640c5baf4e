package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data cuts that this portal takes, one at a time in a thread of their own, while a second thread says how far they are. */
@ApplicationScoped
class CutRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CutRuns.class);
    private static final long MS_BETWEEN_WORDS = 500;
    private static final long SECONDS_TO_STOP = 10;

    @Inject
    WriteCut writeCut;
    @Inject
    EndCut endCut;
    @Inject
    SayProgress sayProgress;

    private final Set<CutRun> runs = ConcurrentHashMap.newKeySet();
    private final ExecutorService taker = Executors.newSingleThreadExecutor(task -> thread(task, "data-cut"));
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> thread(task, "data-cut-progress"));
    private boolean telling;

    /** Takes a cut as soon as those before it are done. */
    synchronized void start(CutRun run) {
        runs.add(run);
        if (!telling) {
            telling = true;
            teller.scheduleWithFixedDelay(() -> runs.forEach(this::tell), 0, MS_BETWEEN_WORDS, TimeUnit.MILLISECONDS);
        }
        taker.execute(() -> take(run));
    }

    private void take(CutRun run) {
        try {
            writeCut.write(run);
        } catch (CutFailed failed) {
            end(run, failed.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("The data cut with id {} could not be taken", run.cutId(), failed);
            end(run, "Something went wrong on our side. Take another cut; if it happens again, tell the administrator of your study.");
        } finally {
            runs.remove(run);
        }
    }

    private void end(CutRun run, String why) {
        try {
            endCut.fail(run, why);
        } catch (RuntimeException failed) {
            LOG.error("The end of the data cut with id {} could not be stored; it will be shown as stopped", run.cutId(), failed);
        }
    }

    /** Where that fails, only the bar stands still. */
    private void tell(CutRun run) {
        try {
            if (!sayProgress.say(run)) {
                run.stop("The cut was cancelled.");
            }
        } catch (RuntimeException unseen) {
            LOG.warn("The progress of the data cut with id {} cannot be shown", run.cutId(), unseen);
        }
    }

    /** Never interrupts: an interrupt within a write makes H2 close its file. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) throws InterruptedException {
        runs.forEach(run -> run.stop("The portal was stopped while the cut was being taken. Take another one."));
        taker.shutdown();
        taker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        teller.shutdown();
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
