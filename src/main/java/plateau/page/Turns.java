package plateau.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few at once do what takes much memory, so that all the others are served meanwhile; the next wait for their turn. */
public final class Turns {

    private final Semaphore free;
    private final Duration patience;

    public Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Refusal where no turn came in time */
    public <T> T take(Supplier<T> act) {
        if (!cameInTime()) {
            throw Refusal.busy();
        }
        try {
            return act.get();
        } finally {
            free.release();
        }
    }

    private boolean cameInTime() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
