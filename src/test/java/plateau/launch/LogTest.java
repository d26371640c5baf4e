package plateau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LG-2")
class LogTest {

    private final Log log = new Log();

    @Test
    void what_holds_line_breaks_is_one_line_in_the_log() {
        assertThat(log.format(new LogRecord(Level.INFO, "a\r\nFAKE\u2028line\u001b[31m"))).endsWith("a\\u000d\\u000aFAKE\\u2028line\\u001b[31m" + System.lineSeparator());
    }

    @Test
    void an_exception_and_its_causes_are_one_line_too() {
        LogRecord entry = new LogRecord(Level.SEVERE, "failed");
        entry.setThrown(new IllegalStateException("first\nFAKE", new IllegalArgumentException("second\nFAKE")));

        assertThat(log.format(entry).lines()).singleElement().asString().contains("first\\u000aFAKE").contains("second\\u000aFAKE");
    }

    @Test
    void what_a_database_could_not_store_is_not_in_the_log() {
        LogRecord entry = new LogRecord(Level.SEVERE, "failed");
        entry.setThrown(new IllegalStateException("Value too long: 'canary'", new SQLException("Value too long: 'canary'", "22001")));

        assertThat(log.format(entry)).doesNotContain("canary").contains("java.sql.SQLException (SQL state 22001)");
    }
}
