package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.audit.Ledger;
import plateau.audit.RecordName;
import plateau.testing.TestPortal;

/** Acts within an act are stored with it or not at all. */
@Tag("persistence")
class JoinedTransactionTest {

    private final TestPortal portal = TestPortal.running();
    private final String key = UUID.randomUUID().toString();

    /** Writes, and then lets another act do something. */
    @ApplicationScoped
    static class Outer {

        @Inject
        Ledger ledger;
        @Inject
        Inner inner;
        @Inject
        AfterCommit afterCommit;

        @Transactional
        void leaving(String key, RuntimeException failure, Runnable act) {
            afterCommit.act(act);
            inner.write(key, failure);
        }

        @Transactional
        String catching(String key, RuntimeException failure) {
            ledger.note(RecordName.ofStudy("download", key), "outer", "written before");
            try {
                inner.write(key, failure);
            } catch (RuntimeException caught) {
                return "caught";
            }
            return "done";
        }
    }

    /** Writes, and then fails where it is told to. */
    @ApplicationScoped
    static class Inner {

        @Inject
        Ledger ledger;

        @Transactional
        void write(String key, RuntimeException failure) {
            if (failure instanceof NothingWritten) {
                throw failure;
            }
            ledger.note(RecordName.ofStudy("download", key), "inner", "written within");
            if (failure != null) {
                throw failure;
            }
        }
    }

    private static final class TooLate extends RuntimeException implements NothingWritten {
    }

    @Test
    void both_are_stored_where_both_succeed() {
        assertThat(portal.inside(() -> portal.bean(Outer.class).catching(key, null))).isEqualTo("done");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    @Tag("RL-4")
    void a_failure_within_that_is_caught_leaves_no_half_and_is_not_silent() {
        assertThatThrownBy(() -> portal.inside(() -> portal.bean(Outer.class).catching(key, new IllegalArgumentException("within"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Nothing of both is stored");
        assertThat(entries()).isZero();
    }

    @Test
    void after_a_failure_the_next_act_is_stored() {
        a_failure_within_that_is_caught_leaves_no_half_and_is_not_silent();
        both_are_stored_where_both_succeed();
    }

    @Test
    void who_throws_before_writing_lets_the_other_go_on() {
        assertThat(portal.inside(() -> portal.bean(Outer.class).catching(key, new TooLate()))).isEqualTo("caught");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void what_is_left_for_afterwards_finds_everything_stored() {
        List<Integer> found = new ArrayList<>();

        portal.inside(() -> {
            portal.bean(Outer.class).leaving(key, null, () -> found.add(entries()));
            assertThat(found).containsExactly(1);
            return portal.bean(Outer.class).catching(key, null);
        });

        assertThat(found).hasSize(1);
    }

    @Test
    void nothing_is_done_afterwards_where_nothing_was_stored() {
        List<Integer> found = new ArrayList<>();

        assertThatThrownBy(() -> portal.inside(() -> {
            portal.bean(Outer.class).leaving(key, new IllegalArgumentException("within"), () -> found.add(1));
            return null;
        })).hasMessage("within");

        assertThat(found).isEmpty();
    }

    private int entries() {
        try (Connection connection = portal.connection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from audit_entry where thing_key = '" + key + "'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
