package plateau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the database is, who owns its tables and as whom the portal works. */
record DatabaseLogin(String url, String owner, String ownerPassword, String user, String password) {

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    Connection asUser() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
