package plateau.cut;

import java.util.concurrent.atomic.AtomicLong;
import plateau.audit.Author;

/** The taking of a data cut on this portal, as its threads share it: one takes it, another says how far it is. */
final class CutRun {

    private final long cutId;
    private final Author.Who who;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private volatile String stopped;

    CutRun(long cutId, Author.Who who) {
        this.cutId = cutId;
        this.who = who;
    }

    long cutId() {
        return cutId;
    }

    Author.Who who() {
        return who;
    }

    void expect(long subjects) {
        total.set(subjects);
    }

    /** One more subject is written. @throws CutFailed where it is to stop */
    void goOn() {
        done.incrementAndGet();
        if (stopped != null) {
            throw new CutFailed(stopped);
        }
    }

    void stop(String why) {
        stopped = why;
    }

    long done() {
        return done.get();
    }

    long total() {
        return total.get();
    }
}
