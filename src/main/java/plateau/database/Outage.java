package plateau.database;

import java.sql.SQLException;

/** Tells a database that cannot serve or store now from a mistake of ours. */
public final class Outage {

    private static final String NOT_PERMITTED = "42501";

    private Outage() {
    }

    /** Whether a write or a read failed for a reason outside the portal: no connection, no space, no right. */
    public static boolean isCauseOf(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return refused.getSQLState().equals(NOT_PERMITTED) || !isOurMistake(refused.getSQLState());
            }
        }
        return false;
    }

    /** SQLSTATE classes: 22 wrong data, 23 a constraint of the schema, 42 wrong SQL. */
    private static boolean isOurMistake(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("42");
    }
}
