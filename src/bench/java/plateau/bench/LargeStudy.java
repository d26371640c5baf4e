package plateau.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Makes the demo trial in an H2 data folder as large as a big study: its subjects with all that is recorded of them, again
 * and again at other sites, and more counts between the counts of each. The audit trail alone stays that of the demo.
 */
final class LargeStudy {

    static final int SITES = 50;
    static final int SUBJECTS = 10_000;
    static final int COUNTS = 600_000;

    /** Above every id of the demo; copy number k of a row has its id and k times this. */
    private static final String APART = "1000000 * c.copy";
    private static final Map<String, String> OF_A_SUBJECT = Map.of("id", "o.id + " + APART, "subject_id", "c.id", "site_id", "c.site_id", "taper_id", "o.taper_id + " + APART);
    /** In the order of their references, with what is another in each copy. */
    private static final List<Table> TABLES = List.of(
            new Table("screening_answer", Map.of()),
            new Table("subject_signature", Map.of()),
            new Table("regimen_statement", Map.of()),
            new Table("platelet_count", Map.of()),
            new Table("safety_fact", Map.of()),
            new Table("dose_preparation", Map.of()),
            new Table("dose_decision", Map.of()),
            new Table("taper", Map.of()),
            new Table("relapse", Map.of()),
            new Table("subject_schedule", Map.of()),
            new Table("deviation", Map.of("number", "c.site || '-D' || (10000 + row_number() over (order by c.id, o.id))")),
            new Table("review", Map.of("number", "case o.kind when 'QUERY' then c.site || '-Q' || (10000 + row_number() over (order by c.id, o.id)) else replace(o.number, c.before, c.number) end", "path", "replace(o.path, c.before, c.number)")));

    private final Statement sql;

    private record Table(String name, Map<String, String> columns) {
    }

    private LargeStudy(Statement sql) {
        this.sql = sql;
    }

    /** @param data the folder of a demo trial that no portal has open */
    static void in(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.secret"))) {
            secrets.load(reader);
        }
        String address = "jdbc:h2:file:" + data.resolve("plateau").toAbsolutePath();
        try (Connection owner = DriverManager.getConnection(address, "PLATEAU_OWNER", secrets.getProperty("owner")); Statement sql = owner.createStatement()) {
            new LargeStudy(sql).make();
            sql.execute("shutdown compact");
        }
    }

    private void make() throws SQLException {
        sites();
        subjects();
        for (Table table : TABLES) {
            copy(table);
        }
        sql.execute("insert into query_message select " + columns("query_message", Map.of("id", "o.id + " + APART, "query_id", "o.query_id + " + APART))
                + " from query_message o join review r on r.id = o.query_id join copied c on c.original = r.subject_id");
        counts();
        sql.execute("drop table copied");
        sql.execute("update role_grant set site_id = null where id in (select min(id) from role_grant where site_id is not null group by person_id)");
        sql.execute("delete from role_grant where site_id is not null");
        sql.execute("analyze");
    }

    private void sites() throws SQLException {
        String zone = "array['Europe/Berlin', 'Asia/Shanghai', 'America/New_York'][mod(n.x, 3) + 1]";
        sql.execute("insert into site (id, version, number, name, country, time_zone, target_enrolment, active) select 900000 + n.x, 1, lpad(n.x, 2, '0'), 'Hospital ' || n.x,"
                + " array['DE', 'CN', 'US'][mod(n.x, 3) + 1], " + zone + ", 200, true from system_range(1, " + SITES + ") n where lpad(n.x, 2, '0') not in (select number from site)");
        sql.execute("insert into site_counter (id, site_id, name, last_number) select 920000 + row_number() over (order by s.id, o.name), s.id, o.name, 0"
                + " from site s, (select distinct name from site_counter) o where s.id > 900000");
        sql.execute("insert into site_sweep (site_id, swept_on) select s.id, (select max(swept_on) from site_sweep) from site s where s.id > 900000");
        sql.execute("insert into site_approval select " + columns("site_approval", Map.of("id", "s.id", "site_id", "s.id")) + " from site s, (select * from site_approval fetch first row only) o where s.id > 900000");
    }

    /** Numbered on at their sites after those of the demo. */
    private void subjects() throws SQLException {
        long before = number("select count(*) from subject");
        long copies = (SUBJECTS + before - 1) / before - 1;
        sql.execute("create table copied as select o.id as original, o.screening_number as before, n.x as copy, o.id + 1000000 * n.x as id, s.id as site_id, s.number as site,"
                + " s.number || '-' || (1000 + row_number() over (partition by s.id order by n.x, o.id)) as number"
                + " from (select o.*, row_number() over (order by o.id) as place from subject o) o, system_range(1, " + copies + ") n, site s"
                + " where s.number = lpad(mod(o.place + 7 * n.x, " + SITES + ") + 1, 2, '0')");
        sql.execute("create index copied_original on copied (original)");
        sql.execute("insert into subject select " + columns("subject", Map.of("id", "c.id", "site_id", "c.site_id", "screening_number", "c.number",
                "subject_number", "case when o.subject_number is null then null else c.site || '-E' || substring(c.number, 4) end", "source_number", "o.source_number || '-' || c.copy"))
                + " from subject o join copied c on c.original = o.id");
        sql.execute("update site_counter t set last_number = (select 1000 + count(*) from subject s where s.site_id = t.site_id)");
    }

    private void copy(Table table) throws SQLException {
        Map<String, String> changed = new HashMap<>(OF_A_SUBJECT);
        changed.putAll(table.columns());
        sql.execute("insert into " + table.name() + " select " + columns(table.name(), changed) + " from " + table.name() + " o join copied c on c.original = o.subject_id");
    }

    /** Spread evenly between the first and the last of each subject, so that the last stays what it was. */
    private void counts() throws SQLException {
        long subjects = number("select count(*) from (select 1 from platelet_count where latest group by subject_id having count(*) > 2)");
        long more = (COUNTS - number("select count(*) from platelet_count") + subjects - 1) / subjects;
        String at = "dateadd(second, datediff(second, e.first_at, e.last_at) * n.x / " + (more + 1) + ", e.first_at)";
        Map<String, String> changed = Map.of("id", "200000000 + row_number() over (order by o.id, n.x)", "number", "1000 + n.x", "revision", "1", "collected_at", at, "collected_on", "cast(" + at + " as date)",
                "giga_per_litre", "20 + mod(o.id * 7 + n.x * 31, 180)", "typed_value", "cast(20 + mod(o.id * 7 + n.x * 31, 180) as varchar)", "removed", "false", "recorded_at", at);
        sql.execute("insert into platelet_count select " + columns("platelet_count", changed) + " from platelet_count o"
                + " join (select subject_id, min(collected_at) as first_at, max(collected_at) as last_at, min(id) as id from platelet_count where latest group by subject_id having count(*) > 2) e on e.id = o.id,"
                + " system_range(1, " + more + ") n");
    }

    /** All columns of a table in their order, taken from {@code o} where they are not changed. */
    private String columns(String table, Map<String, String> changed) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select lower(column_name) from information_schema.columns where lower(table_name) = '" + table + "' and table_schema = 'PUBLIC' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(changed.getOrDefault(rows.getString(1), "o." + rows.getString(1)));
            }
        }
        return String.join(", ", columns);
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
