package plateau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import plateau.page.RequestId;

/**
 * The only class that writes to the database. What is recorded and its audit entries, one a field, go into the
 * transaction of the act that calls: both are there afterwards, or neither.
 */
@ApplicationScoped
public class Ledger {

    @Inject
    EntityManager entityManager;
    @Inject
    Author author;
    @Inject
    ReadOnce readOnce;
    @Inject
    RequestId requestId;
    @Inject
    Clock clock;

    /** Adds a new row. */
    public <T extends Recorded> T record(T thing) {
        thing.openInLedger();
        entityManager.persist(thing);
        write(thing.recordName(), FieldValues.none().changesTo(FieldValues.of(thing), null));
        return thing;
    }

    /** Changes a row. @param reason why, or null where the act itself says it */
    public <T extends Recorded> void change(T thing, String reason, Consumer<T> change) {
        FieldValues before = FieldValues.of(thing);
        change.accept(thing);
        List<AuditEntry.Change> changes = before.changesTo(FieldValues.of(thing), reason);
        if (!changes.isEmpty()) {
            thing.openInLedger();
            write(thing.recordName(), changes);
        }
    }

    /**
     * Adds many new rows of an import. One audit entry says all of each, because an entry a field would make a file of
     * 50,000 rows 700,000 entries; the file itself is kept. The rows are written at once and are nobody's to change after.
     *
     * @param content what the row holds and which line it comes from
     */
    public <T extends Recorded> void recordImported(List<T> things, Function<T, String> content) {
        readOnce.forget();
        List<Object> written = new ArrayList<>(things);
        Instant now = clock.instant();
        for (T thing : things) {
            thing.openInLedger();
            entityManager.persist(thing);
            AuditEntry entry = new AuditEntry(thing.recordName(), new AuditEntry.Change("imported", null, content.apply(thing), null),
                    author.who(), now, requestId.value());
            entityManager.persist(entry);
            written.add(entry);
        }
        entityManager.flush();
        // or each later flush looks through all of them
        written.forEach(entityManager::detach);
    }

    /** Raises the version of a row because something that belongs to it was written, so that an older page of it is stale. */
    public void raise(Recorded thing) {
        thing.raiseInLedger();
        readOnce.forget();
        entityManager.lock(thing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Removes a row; its last values stay in the audit trail. */
    public void remove(Recorded thing, String reason) {
        write(thing.recordName(), List.of(new AuditEntry.Change("removed", thing.recordName().key(), null, reason)));
        entityManager.remove(thing);
    }

    /** Enters that something happened which changed no row, such as a sign-in or a download. */
    public void note(RecordName about, String event, String detail) {
        write(about, List.of(new AuditEntry.Change(event, null, detail, null)));
    }

    /** Adds a row that serves the running of the portal and is no record, such as a session. */
    public void keep(Object row) {
        entityManager.persist(row);
    }

    /** Adds such a row at once and holds on to it no longer, for one that is large among many. */
    public void keepLarge(Object row) {
        entityManager.persist(row);
        entityManager.flush();
        entityManager.detach(row);
    }

    /** Removes such a row. */
    public void forget(Object row) {
        entityManager.remove(row);
    }

    private void write(RecordName name, List<AuditEntry.Change> changes) {
        readOnce.forget();
        Instant now = clock.instant();
        changes.forEach(change -> entityManager.persist(new AuditEntry(name, change, author.who(), now, requestId.value())));
    }
}
