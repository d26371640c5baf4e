package plateau.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A statement that does not reach the database before a test lets it, so that work can be looked at half done. */
public final class HeldBack implements AutoCloseable {

    private static final int SECONDS = 30;

    private final String text;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldBack(String text) {
        this.text = text;
    }

    /** Waits until the statement is about to be sent. */
    public HeldBack reached() {
        await(reached, "No statement was sent that holds " + text);
        return this;
    }

    public void release() {
        released.countDown();
    }

    @Override
    public void close() {
        release();
    }

    boolean isFor(String sql) {
        return sql.toLowerCase().contains(text.toLowerCase());
    }

    void waitForRelease() {
        reached.countDown();
        await(released, "Nobody released the statement that holds " + text);
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(otherwise);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
