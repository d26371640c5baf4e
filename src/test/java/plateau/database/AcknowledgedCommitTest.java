package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.setting.Arguments;
import plateau.setting.Settings;

/**
 * What a kill would leave behind after each commit: a copy of the file as it stands. H2 2.5.252 does not find the last
 * commits in it once it writes into gaps of the file.
 */
@Tag("RL-1")
class AcknowledgedCommitTest {

    private static final int STARTS = 6;
    private static final int COMMITS = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private int last;

    @Test
    void a_commit_is_in_the_file_when_it_is_acknowledged_also_where_the_file_has_gaps() throws Exception {
        for (int start = 0; start < STARTS; start++) {
            EmbeddedH2 h2 = EmbeddedH2.open(settings("data"));
            try (Connection connection = h2.login().asOwner()) {
                connection.createStatement().execute("create table if not exists fact (id int primary key, text varchar(20000))");
                connection.setAutoCommit(false);
                for (int i = 0; i < COMMITS; i++) {
                    commitAnother(connection);
                    assertThat(lastInACopy()).isEqualTo(last);
                }
            } finally {
                h2.close();
            }
        }
    }

    private void commitAnother(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into fact values (?, ?)");
                PreparedStatement update = connection.prepareStatement("update fact set text = ? where id = ?")) {
            insert.setInt(1, ++last);
            insert.setString(2, "x".repeat(random.nextInt(20_000)));
            insert.executeUpdate();
            update.setString(1, "y".repeat(random.nextInt(20_000)));
            update.setInt(2, 1 + random.nextInt(last));
            update.executeUpdate();
            connection.commit();
        }
    }

    private int lastInACopy() throws IOException, SQLException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String file : new String[] {"plateau.mv.db", "database.secret"}) {
            Files.copy(folder.resolve("data").resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        EmbeddedH2 h2 = EmbeddedH2.open(settings("copy"));
        try (Connection connection = h2.login().asOwner(); ResultSet rows = connection.createStatement().executeQuery("select max(id) from fact")) {
            rows.next();
            return rows.getInt(1);
        } finally {
            h2.close();
        }
    }

    private Settings settings(String name) {
        return Settings.read(Arguments.of("--data", folder.resolve(name).toString()), Map.of());
    }
}
