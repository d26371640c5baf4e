package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R55")
class CsvFileTest {

    @Test
    @Tag("IO-8")
    void has_the_ids_on_top_the_rows_the_cut_and_the_number_of_rows() {
        Report report = Reports.enrolment();

        assertThat(new String(CsvFile.of(report, report.chapters().get(0)), StandardCharsets.UTF_8)).isEqualTo("""
                site,enrolled,rate,first\r
                01,12,37.50,2026-02-03\r
                '=1+1,-3,,\r
                Report,Enrolment\r
                Chapter,By site\r
                Cut,C-0007\r
                Taken at,"21 November 2026, 09:30:12 UTC"\r
                Filter,'=all\r
                SHA-256,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\r
                Rows,2\r
                """);
    }

    @Test
    void an_empty_table_has_its_headings_and_says_that_there_are_no_rows() {
        Report report = Reports.enrolment();

        assertThat(new String(CsvFile.of(report, report.chapters().get(1)), StandardCharsets.UTF_8)).startsWith("site,enrolled,rate,first\r\nReport,").endsWith("\r\nRows,0\r\n");
    }
}
