package plateau.security;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plateau.testing.TestPortal;

/** What stands in the tables of the portal, read over a second connection. */
final class Stored {

    private Stored() {
    }

    /** The number of rows of every table, and of the changes made to them. */
    static Map<String, String> everything() {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = TestPortal.running().ownerConnection(); Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                rows.put(table, count(statement, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long count(String table, String condition) {
        try (Connection connection = TestPortal.running().ownerConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select table_name from information_schema.tables where lower(table_schema) = 'public'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables.stream().filter(table -> !table.contains("flyway")).toList();
    }

    private static String count(Statement statement, String table) throws SQLException {
        try (ResultSet columns = statement.getConnection().getMetaData().getColumns(null, null, table, null)) {
            boolean versioned = false;
            while (columns.next()) {
                versioned |= columns.getString("COLUMN_NAME").equalsIgnoreCase("version");
            }
            try (ResultSet row = statement.executeQuery("select count(*), " + (versioned ? "coalesce(sum(version), 0)" : "0") + " from " + table)) {
                row.next();
                return row.getLong(1) + " rows, " + row.getLong(2) + " changes";
            }
        }
    }
}
