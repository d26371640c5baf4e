package plateau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the database is, who owns its tables and as whom the portal works. */
record DatabaseLogin(String url, String owner, String ownerPassword, String user, String password) {

    /* A servlet container looks for drivers before it has seen those of a web application. */
    static {
        org.h2.Driver.load();
        try {
            if (!org.postgresql.Driver.isRegistered()) {
                org.postgresql.Driver.register();
            }
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    Connection asUser() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
