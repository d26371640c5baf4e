package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class DeviationDownloadTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();

    @Test
    void the_file_holds_what_the_page_leads_to_and_ends_with_its_number_of_rows() throws IOException {
        Instant found = site.portal().clock().instant();
        String number = subject.withDeviation("Café, \"quoted\"\nand a second line").number();
        site.daysLater(3);

        Reply file = site.signedIn(Role.MONITOR).get("/deviations/download");

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"deviations-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        CSVRecord row = rows(file).get(0);
        assertThat(row.toMap()).containsEntry("Deviation", number).containsEntry("Site", site.number())
                .containsEntry("Subject", subject.get().number()).containsEntry("Code", "DOSE_ABOVE").containsEntry("Severity", "major")
                .containsEntry("State", "explained").containsEntry("Found at (UTC)", found.toString()).containsEntry("Age (days)", "3")
                .containsEntry("Dose decision", "1").containsEntry("The protocol asked", "Start with 2.5 mg once daily")
                .containsEntry("Done instead", "5 mg once daily").containsEntry("Comment", "").containsEntry("Closed by", "")
                .containsEntry("Reason of the site", "Will be monitored more closely: Café, \"quoted\"\nand a second line");
        assertThat(file.body()).endsWith("\r\nRows,1\r\n");
    }

    @Test
    @Tag("IO-8")
    void a_comment_that_looks_like_a_formula_is_marked() throws IOException {
        Visitor monitor = site.signedIn(Role.MONITOR);
        new DeviationReview(monitor, subject.withDeviation("Watched closely").number()).closed("=HYPERLINK(\"http://example.org\",\"x\")");

        assertThat(rows(monitor.get("/deviations/download?state=CLOSED")).get(0).get("Comment")).isEqualTo("'=HYPERLINK(\"http://example.org\",\"x\")");
    }

    @Test
    @Tag("SI-2")
    void the_file_has_the_filter_and_the_rights_of_the_page() throws IOException {
        String above = subject.withDeviation("Watched closely").number();
        ExampleSubject lower = site.enrolled("5");
        lower.withCount("20").dosedOtherwise("2.5", "Careful start");
        String below = lower.departures().get(0).number();
        Example other = Example.site();
        String there = other.enrolled().withDeviation("Watched closely").number();
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(numbers(monitor.get("/deviations/download"))).containsExactly(below, above);
        assertThat(numbers(monitor.get("/deviations/download?code=DOSE_BELOW"))).containsExactly(below);
        assertThat(numbers(monitor.get("/deviations/download?severity=MAJOR"))).containsExactly(above);
        assertThat(numbers(monitor.get("/deviations/download?state=CLOSED"))).isEmpty();
        assertThat(numbers(monitor.get("/deviations/download?age=OVER_7"))).isEmpty();
        assertThat(numbers(monitor.get("/deviations/download?site=" + other.number()))).isEmpty();
        assertThat(numbers(other.signedIn(Role.COORDINATOR).get("/deviations/download"))).containsExactly(there);
        assertThat(numbers(site.monitorToo(other).get("/deviations/download"))).containsExactlyInAnyOrder(above, below, there);
    }

    @Test
    void an_empty_file_says_so() {
        assertThat(site.signedIn(Role.MONITOR).get("/deviations/download").body()).startsWith("Deviation,Site,").endsWith("\r\nRows,0\r\n");
    }

    @Test
    @Tag("LG-1")
    void the_audit_trail_says_who_took_the_file_and_with_what_filter() throws SQLException {
        subject.withDeviation("Watched closely");
        site.signedIn(Role.MONITOR).get("/deviations/download?severity=MAJOR");

        try (Connection connection = site.portal().connection(); PreparedStatement notes = connection.prepareStatement(
                "select new_value, role from audit_entry where thing = 'download' and thing_key = 'deviations' and field = 'exported' and person_name = ?")) {
            notes.setString(1, "Example monitor " + site.number());
            try (ResultSet note = notes.executeQuery()) {
                assertThat(note.next()).isTrue();
                assertThat(note.getString(1)).isEqualTo("1 rows; state OPEN, severity MAJOR");
                assertThat(note.getString(2)).isEqualTo("monitor");
                assertThat(note.next()).isFalse();
            }
        }
    }

    private static List<String> numbers(Reply file) throws IOException {
        return rows(file).stream().map(row -> row.get("Deviation")).toList();
    }

    /** The rows without the last line. */
    private static List<CSVRecord> rows(Reply file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setAllowMissingColumnNames(true).get();
        List<CSVRecord> all = format.parse(new StringReader(file.body())).getRecords();
        CSVRecord last = all.get(all.size() - 1);
        assertThat(last.get(0)).isEqualTo("Rows");
        assertThat(last.get(1)).isEqualTo(String.valueOf(all.size() - 1));
        return all.subList(0, all.size() - 1);
    }
}
