package plateau.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table read from CSV: its first line gives the headings, and every other line that is not blank is a row. */
public record CsvTable(List<String> headings, List<Row> rows) {

    public static final int MOST_ROWS = 50_000;
    public static final int LONGEST_CELL = 1000;
    private static final int MOST_COLUMNS = 200;
    // the mark that Csv sets, and nothing else, is taken away again
    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    /** @param line of the file on which it ends */
    public record Row(long line, List<String> cells) {
    }

    /** Why a text is no such table, in a sentence for whoever sent it. */
    public static final class Unreadable extends Exception {

        public Unreadable(String sentence) {
            super(sentence);
        }
    }

    public static CsvTable read(String text, Delimiter delimiter) throws Unreadable {
        if (text.indexOf(0) >= 0) {
            throw new Unreadable("This is no text: it holds a character that no text has.");
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.sign()).setIgnoreEmptyLines(true).get();
        List<Row> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                lines.add(new Row(parser.getCurrentLineNumber(), record.stream().map(CsvTable::cell).toList()));
                if (lines.size() > MOST_ROWS + 1) {
                    throw new Unreadable("The file has more than 50,000 rows. Send it in parts, each with the line of headings.");
                }
            }
        } catch (IOException | UncheckedIOException notCsv) {
            throw new Unreadable("The file cannot be read after line " + (lines.isEmpty() ? 0 : lines.get(lines.size() - 1).line())
                    + ": a quotation mark is opened and not closed, or stands within a cell.");
        }
        return of(lines);
    }

    private static CsvTable of(List<Row> lines) throws Unreadable {
        if (lines.isEmpty()) {
            throw new Unreadable("The file is empty.");
        }
        List<String> headings = lines.get(0).cells();
        if (headings.size() > MOST_COLUMNS || headings.stream().anyMatch(heading -> heading.length() > LONGEST_CELL)) {
            throw new Unreadable("The first line holds no headings of a table.");
        }
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !seen.add(heading)) {
                throw new Unreadable("Two columns are called \"" + heading + "\". Give each column a heading of its own.");
            }
        }
        if (lines.size() == 1) {
            throw new Unreadable("The file has headings and no row.");
        }
        return new CsvTable(headings, List.copyOf(lines.subList(1, lines.size())));
    }

    private static String cell(String text) {
        String plain = text.strip();
        return MARKED.matcher(plain).matches() ? plain.substring(1) : plain;
    }
}
