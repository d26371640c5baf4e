package plateau.labfile;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever waits how far an import is. The import itself is one transaction that nobody sees into before its end, so
 * this goes by a thread and a transaction of its own; where that fails, only the bar stands still.
 */
final class ImportProgress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);
    private static final int PAUSE_MS = 300;

    private final AtomicInteger done = new AtomicInteger();
    // no interrupt, which would close the files of an embedded database
    private final CountDownLatch ended = new CountDownLatch(1);

    ImportProgress(RequestContextController context, NoteProgress note, long fileId, int total) {
        Thread teller = new Thread(() -> tell(context, note, fileId, total), "import-progress");
        teller.setDaemon(true);
        teller.start();
    }

    void at(int rows) {
        done.set(rows);
    }

    @Override
    public void close() {
        ended.countDown();
    }

    private void tell(RequestContextController context, NoteProgress note, long fileId, int total) {
        context.activate();
        try {
            do {
                note.note(fileId, done.get(), total);
            } while (!ended.await(PAUSE_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unseen) {
            LOG.warn("The progress of an import cannot be shown", unseen);
        } finally {
            context.deactivate();
        }
    }
}
