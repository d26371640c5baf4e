package plateau.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import plateau.testing.TestPortal;

/** Breaks the database by its own means while something is asked of the portal, and mends it afterwards. */
final class Sabotage {

    /** What is broken on purpose need not fill the output of the tests. */
    private static final Logger LOG = Logger.getLogger("plateau.page.ProblemMapper");

    private Sabotage() {
    }

    static <T> T during(String breaking, String mending, Supplier<T> request) {
        try (Connection owner = TestPortal.running().ownerConnection(); Statement statement = owner.createStatement()) {
            statement.execute(breaking);
            LOG.setLevel(Level.OFF);
            try {
                return request.get();
            } finally {
                LOG.setLevel(null);
                statement.execute(mending);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
