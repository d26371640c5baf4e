package plateau.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database as it is at one moment, which is that of the first query, to read from for as long as it takes. What others
 * store meanwhile is not in it.
 */
public final class Snapshot implements AutoCloseable {

    private final EntityManager entityManager;

    private Snapshot(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public static Snapshot of(Database database) {
        Snapshot snapshot = new Snapshot(database.entityManagers().createEntityManager());
        try {
            snapshot.entityManager.getTransaction().begin();
            Connection connection = snapshot.entityManager.unwrap(Connection.class);
            connection.setReadOnly(true);
            // at REPEATABLE READ, H2 would take each table as it is when it is first read
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            return snapshot;
        } catch (SQLException e) {
            snapshot.close();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    /** To query only. */
    public EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void close() {
        if (entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
        entityManager.close();
    }
}
