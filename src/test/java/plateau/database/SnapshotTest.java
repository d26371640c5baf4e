package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.TestPortal;

/** A snapshot is one state of the whole database, and leaves nothing behind. */
@Tag("persistence")
@Tag("R55")
class SnapshotTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled().withCount("20");
    private final TestPortal portal = site.portal();

    @Test
    void what_is_stored_later_is_not_in_it_not_even_in_a_table_that_was_not_read_yet() {
        try (Snapshot snapshot = Snapshot.of(portal.bean(Database.class))) {
            assertThat(counts(snapshot.entityManager())).isEqualTo(1);

            subject.withCount("21").withBleeding(WhoGrade.MILD);
            Example.site();

            assertThat(counts(snapshot.entityManager())).isEqualTo(1);
            assertThat(bleedings(snapshot.entityManager())).isZero();
            assertThat(portal.<Long>inside(() -> counts(portal.bean(EntityManager.class)))).isEqualTo(2);
        }
    }

    @Test
    void the_connection_goes_back_as_it_came() throws SQLException {
        for (int i = 0; i < 15; i++) {
            try (Snapshot snapshot = Snapshot.of(portal.bean(Database.class))) {
                counts(snapshot.entityManager());
            }
            try (Connection connection = portal.connection()) {
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                assertThat(connection.isReadOnly()).isFalse();
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }
    }

    private long counts(EntityManager reader) {
        return reader.createQuery("select count(c) from PlateletCount c where c.subjectId = :subject", Long.class).setParameter("subject", subject.get().id()).getSingleResult();
    }

    private long bleedings(EntityManager reader) {
        return reader.createQuery("select count(b) from Bleeding b where b.subjectId = :subject", Long.class).setParameter("subject", subject.get().id()).getSingleResult();
    }
}
