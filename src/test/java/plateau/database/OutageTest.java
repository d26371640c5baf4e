package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AT-10")
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03", "25006", "42501", "90096", "90098", "90031", "58030"})
    void no_connection_no_space_and_no_right_are_outages(String state) {
        assertThat(Outage.isCauseOf(wrapped(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "23502", "42601", "42P01", "42S02"})
    void wrong_data_and_wrong_statements_are_faults_of_ours(String state) {
        assertThat(Outage.isCauseOf(wrapped(state))).isFalse();
    }

    @Test
    void what_has_nothing_to_do_with_the_database_is_no_outage() {
        assertThat(Outage.isCauseOf(new IllegalStateException())).isFalse();
        assertThat(Outage.isCauseOf(null)).isFalse();
        assertThat(Outage.isCauseOf(new SQLException("no state"))).isFalse();
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException(new IllegalArgumentException(new SQLException("trouble", state)));
    }
}
