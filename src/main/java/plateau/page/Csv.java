package plateau.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table written row by row as CSV (RFC 4180) that a spreadsheet can open without running any of it; its last line
 * says how many rows there are.
 */
public final class Csv {

    // full-width forms too; and text that looks marked is marked again, so that taking one mark away gives the text back
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private final CSVPrinter printer;
    private long rows;

    /** The whole table at once, as UTF-8. */
    public static byte[] bytes(Consumer<Csv> rows, String... headings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(writer, headings);
            rows.accept(csv);
            csv.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Csv(Writer writer, String... headings) throws IOException {
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        print((Object[]) headings);
    }

    /** @param cells numbers stay numbers; anything else is text */
    public void row(Object... cells) {
        print(cells);
        rows++;
    }

    void end() throws IOException {
        print("Rows", rows);
        printer.flush();
    }

    private void print(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(Csv::cell));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object cell(Object value) {
        if (value instanceof Number) {
            return value;
        }
        String text = Objects.toString(value, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
