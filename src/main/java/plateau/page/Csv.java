package plateau.page;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
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
        try {
            write(bytes, rows, headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The table as UTF-8 while its rows are made; the stream is left open. */
    public static void write(OutputStream out, Consumer<Csv> rows, String... headings) throws IOException {
        Csv csv = new Csv(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), headings);
        rows.accept(csv);
        csv.end();
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

    /** A line that is no row and is not counted as one, such as where the rows come from. */
    public void note(Object... cells) {
        print(cells);
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
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value;
        }
        String text = Objects.toString(value, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
