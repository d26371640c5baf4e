package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R55")
class AgreementTest {

    private final PublishReport publish = Reports.publish();

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_of_another_report_names_the_place_and_both_values(Format format) {
        assertDisagrees(format, with(0, new Cell.Text("02")), "chapter by-site, row 1, column site: the report says \"01\", the file \"02\"");
        assertDisagrees(format, with(1, new Cell.Whole(13)), "chapter by-site, row 1, column enrolled: the report says \"12\", the file \"13\"");
        assertDisagrees(format, with(2, new Cell.Number(new BigDecimal("37.51"))), "chapter by-site, row 1, column rate: the report says \"37.50\", the file \"37.51\"");
        assertDisagrees(format, with(3, new Cell.Day(LocalDate.of(2026, 2, 4))), "chapter by-site, row 1, column first: the report says \"2026-02-03\", the file \"2026-02-04\"");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_row_too_few_or_too_many_is_noticed(Format format) {
        List<List<Cell>> rows = Reports.enrolment().chapters().get(0).table().rows();
        assertDisagrees(format, rows(rows.subList(0, 1)), "chapter by-site: the report has 2 rows, the file 1");
        assertDisagrees(format, rows(Stream.concat(rows.stream(), rows.stream()).toList()), "chapter by-site: the report has 2 rows, the file 4");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void a_chapter_too_few_is_noticed(Format format) {
        Report all = Reports.enrolment();
        assertDisagrees(format, new Report(all.id(), all.title(), all.stamp(), all.chapters().subList(0, 1)), "the report has 2 chapters, the file 1");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_of_another_cut_is_noticed(Format format) {
        Report said = Reports.enrolment();
        Map<String, String> stamp = new LinkedHashMap<>(said.stamp());
        stamp.put("Cut", "C-0008");
        assertDisagrees(format, new Report(said.id(), said.title(), stamp, said.chapters()), "the stamp, line 1, Cut: the report says \"C-0007\", the file \"C-0008\"");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_that_is_broken_off_is_noticed(Format format) {
        List<byte[]> broken = files(format, Reports.enrolment()).stream().map(file -> Arrays.copyOf(file, file.length / 2)).toList();

        assertThatThrownBy(() -> Agreement.check(Reports.enrolment(), format, broken)).isInstanceOf(Disagreement.class).hasMessage(format + " of report enrolment: the file cannot be read back");
    }

    @Test
    void bytes_that_were_altered_afterwards_are_noticed() {
        assertThatThrownBy(() -> Agreement.check(Reports.enrolment(), Format.CSV, altered(Format.CSV, "37.50", "37.5"))).hasMessageContaining("row 1, column rate");
        assertThatThrownBy(() -> Agreement.check(Reports.enrolment(), Format.JSON, altered(Format.JSON, "\"rate\":null", "\"rate\":0"))).hasMessageContaining("row 2, column rate: the report says \"nobody is at risk\", the file \"0\"");
        assertThatThrownBy(() -> Agreement.check(Reports.enrolment(), Format.JSON, altered(Format.JSON, "\"nobody is at risk\"", "\"\""))).hasMessageContaining("row 2, column rate");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.0, 12", "12, 12.00"})
    void the_same_number_with_other_places_is_the_same_where_a_form_has_numbers(BigDecimal said, BigDecimal written) {
        List<byte[]> file = files(Format.XLSX, Reports.of(Table.Kind.NUMBER, new Cell.Number(written)));

        assertThatCode(() -> Agreement.check(Reports.of(Table.Kind.NUMBER, new Cell.Number(said)), Format.XLSX, file)).doesNotThrowAnyException();
    }

    private void assertDisagrees(Format format, Report written, String sentence) {
        List<byte[]> files = files(format, written);
        assertThatThrownBy(() -> Agreement.check(Reports.enrolment(), format, files)).isInstanceOf(Disagreement.class).hasMessage(format + " of report enrolment, " + sentence);
    }

    private List<byte[]> files(Format format, Report report) {
        return publish.as(format, report, Reports.ORIGIN).stream().map(ReportFile::bytes).toList();
    }

    private List<byte[]> altered(Format format, String from, String to) {
        return files(format, Reports.enrolment()).stream().map(file -> new String(file, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** The report with another first cell in a column. */
    private static Report with(int column, Cell cell) {
        List<List<Cell>> rows = new ArrayList<>(Reports.enrolment().chapters().get(0).table().rows());
        List<Cell> row = new ArrayList<>(rows.get(0));
        row.set(column, cell);
        rows.set(0, row);
        return rows(rows);
    }

    private static Report rows(List<List<Cell>> rows) {
        return Reports.of(Reports.chapter("by-site", "By site", rows), Reports.enrolment().chapters().get(1));
    }
}
