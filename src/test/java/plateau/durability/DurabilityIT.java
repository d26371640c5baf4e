package plateau.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.testing.Reply;
import plateau.testing.Visitor;
import plateau.testing.WarPortal;

/** Kills the portal while a coordinator records counts, again and again, and looks for every one that was answered. */
@Tag("RL-1")
class DurabilityIT {

    private static final int KILLS = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private int typed;

    @Test
    void what_the_browser_was_answered_is_there_after_kill_9() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(recordUntilKilled());
            assertThat(recorded()).as("counts after kill %d", kill + 1).containsAll(acknowledged);
            assertThat(countsWithoutAudit()).isZero();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private List<String> recordUntilKilled() throws InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        WarPortal portal = WarPortal.start(folder.resolve("data"), "--demo");
        Visitor coordinator = portal.visitor().signIn("coordinator", "plateau-demo");
        String subject = coordinator.get("/subjects?status=ENROLLED").page().select("main table a[href^=/subjects/]").first().attr("href");
        Thread nurse = new Thread(() -> recordCounts(coordinator, subject, acknowledged));
        nurse.start();
        Thread.sleep(400 + random.nextInt(1200));
        portal.kill();
        nurse.join();
        return acknowledged;
    }

    private void recordCounts(Visitor coordinator, String subject, List<String> acknowledged) {
        try {
            while (true) {
                String value = "60." + String.format("%03d", ++typed);
                Reply reply = coordinator.get(subject + "/counts/new").submit(subject + "/counts", Map.of("value", value, "confirmed", value + " 10^9/L"));
                if (reply.status() == 303) {
                    acknowledged.add(value);
                }
            }
        } catch (IllegalStateException | AssertionError killed) {
            // the portal is gone
        }
    }

    private List<String> recorded() throws Exception {
        return query("select typed_value from platelet_count where typed_value like '60.%'");
    }

    private int countsWithoutAudit() throws Exception {
        return query("select typed_value from platelet_count c where typed_value like '60.%' and not exists (select 1 from audit_entry a"
                + " where a.thing = 'platelet count' and a.field = 'typedValue' and a.new_value = c.typed_value)").size();
    }

    private List<String> query(String sql) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("data/database.secret"))) {
            secrets.load(reader);
        }
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/plateau").toAbsolutePath(), "PLATEAU", secrets.getProperty("portal"));
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
