package plateau.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("IO-8")
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "=\"a\",\"b\"\n"})
    void text_that_a_spreadsheet_could_run_begins_with_a_mark(String text) throws IOException {
        assertThat(read(written(text)).get(0).get(0)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=1", "'tis so", " =1", "5 mg once daily", "×10⁹/L", "say \"no\", twice\r\nand sign"})
    void other_text_stays_as_it_is(String text) throws IOException {
        assertThat(read(written(text)).get(0).get(0)).isEqualTo(text);
    }

    @Test
    void numbers_stay_numbers_and_nothing_stays_empty() throws IOException {
        assertThat(written(-1, new BigDecimal("-2.50"), 3L, null)).contains("\r\n-1,-2.50,3,\r\n");
    }

    @Test
    void the_last_line_says_how_many_rows_there_are() throws IOException {
        StringWriter text = new StringWriter();
        Csv csv = new Csv(text, "A", "B");
        csv.row("a", 1);
        csv.row("b", 2);
        csv.end();

        assertThat(text.toString()).isEqualTo("A,B\r\na,1\r\nb,2\r\nRows,2\r\n");
    }

    static String written(Object... cells) throws IOException {
        StringWriter text = new StringWriter();
        Csv csv = new Csv(text, "Heading");
        csv.row(cells);
        csv.end();
        return text.toString();
    }

    static List<CSVRecord> read(String text) throws IOException {
        List<CSVRecord> all = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        return all.subList(1, all.size());
    }
}
