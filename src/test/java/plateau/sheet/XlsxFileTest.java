package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.sheet.Table.Kind;

@Tag("R55")
class XlsxFileTest {

    @Test
    void has_a_sheet_a_chapter_and_one_with_the_cut() throws IOException {
        List<Row> cut = rows(Reports.enrolment(), "Cut");

        assertThat(cut).extracting(row -> row.getCellText(0) + "|" + row.getCellText(1)).containsExactly("Of the report|Enrolment", "Cut|C-0007",
                "Taken at|21 November 2026, 09:30:12 UTC", "Filter|=all", "SHA-256|" + Reports.ORIGIN.sha256(),
                "By site|By site", "|Subjects with a signed enrolment.", "|A second sentence.", "By country|By country", "|Subjects with a signed enrolment.", "|A second sentence.");
        assertThat(rows(Reports.enrolment(), "By country")).hasSize(1);
    }

    @Test
    void numbers_are_numbers_days_are_days_and_texts_are_texts() throws IOException {
        List<Row> rows = rows(Reports.enrolment(), "By site");

        assertThat(rows.get(0).stream().map(cell -> cell.asString())).containsExactly("Site", "Enrolled", "Rate (per 100)", "First enrolled on");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("12");
        assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("37.5");
        assertThat(rows.get(1).getCell(2).getDataFormatString()).isEqualTo("0.00");
        assertThat(rows.get(1).getCell(3).asDate().toLocalDate()).isEqualTo("2026-02-03");
        assertThat(rows.get(1).getCell(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    @Tag("IO-8")
    void a_text_is_never_run() throws IOException {
        assertThat(rows(Reports.enrolment(), "By site").get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(part(Reports.enrolment(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void the_head_stays_in_sight_and_stands_out() {
        assertThat(part(Reports.enrolment(), "xl/worksheets/sheet1.xml")).contains("ySplit=\"1\"").contains("state=\"frozen\"");
        assertThat(part(Reports.enrolment(), "xl/styles.xml")).contains("<b");
    }

    @Test
    void a_missing_value_is_an_empty_cell_in_a_column_of_numbers_and_its_reason_in_a_column_of_texts() throws IOException {
        assertThat(rows(Reports.of(Kind.NUMBER, new Cell.Missing("too few")), "One").get(1).getCell(0).getType()).isEqualTo(CellType.EMPTY);
        assertThat(rows(Reports.of(Kind.TEXT, new Cell.Missing("too few")), "One").get(1).getCell(0).asString()).isEqualTo("too few");
    }

    @ParameterizedTest
    @CsvSource({"999999999999999, NUMBER", "1000000000000001, STRING", "-999999999999999, NUMBER", "9223372036854775807, STRING"})
    void a_number_that_a_spreadsheet_would_round_is_a_text(long number, CellType type) throws IOException {
        assertThat(rows(Reports.of(Kind.WHOLE, new Cell.Whole(number)), "One").get(1).getCell(0).getType()).isEqualTo(type);
        assertThat(rows(Reports.of(Kind.NUMBER, new Cell.Number(BigDecimal.valueOf(number, 2))), "One").get(1).getCell(0).getType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"1900-02-28, STRING", "1900-03-01, NUMBER", "9999-12-31, NUMBER", "+10000-01-01, STRING"})
    void a_day_that_a_spreadsheet_does_not_know_is_a_text(LocalDate day, CellType type) throws IOException {
        assertThat(rows(Reports.of(Kind.DAY, new Cell.Day(day)), "One").get(1).getCell(0).getType()).isEqualTo(type);
    }

    @Test
    void a_text_that_no_cell_holds_is_refused() {
        Report report = Reports.of(Kind.TEXT, new Cell.Text("x".repeat(32_768)));

        assertThatThrownBy(() -> XlsxFile.of(report, Reports.ORIGIN)).hasMessage("A cell of a workbook holds 32767 characters, and a text has 32768");
    }

    @Test
    void its_times_are_those_of_the_cut() throws IOException {
        assertThat(part(Reports.enrolment(), "docProps/core.xml")).contains(">2026-11-21T09:30:12.345Z</dcterms:created>");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(XlsxFile.of(Reports.enrolment(), Reports.ORIGIN)))) {
            assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo("2026-11-21T09:30:12");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cut", "CUT", "History", "'quoted'", "a/b\\c?d*e[f]g:h", "", " ", "One chapter whose title is much longer than any tab can show", "时间到首次复发的中位数和九十五个百分比置信区间以及其他一些说明"})
    void any_title_becomes_a_name_that_a_spreadsheet_takes(String title) throws IOException {
        List<String> names = SheetNames.of(List.of(title, title, title), "Cut");

        assertThat(names).allSatisfy(name -> assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]").doesNotStartWith("'").doesNotEndWith("'")
                .isNotEqualToIgnoringCase("cut").isNotEqualToIgnoringCase("history"));
        assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
    }

    private static List<Row> rows(Report report, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxFile.of(report, Reports.ORIGIN)), new ReadingOptions(true, false))) {
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            return found.read();
        }
    }

    private static String part(Report report, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(XlsxFile.of(report, Reports.ORIGIN)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
