package plateau.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import plateau.sheet.Reading.Found;

/** Reads the CSV files of a report back, one a chapter. */
final class CsvReader {

    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private CsvReader() {
    }

    static Reading read(List<byte[]> files) throws IOException {
        List<List<List<String>>> all = new ArrayList<>();
        for (byte[] file : files) {
            all.add(lines(file));
        }
        return new Reading(all.stream().findFirst().map(CsvReader::stamp).orElse(List.of()), all.stream().map(CsvReader::table).toList());
    }

    private static List<List<String>> lines(byte[] file) throws IOException {
        try (CSVParser parser = CSVParser.parse(new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::stream).map(line -> line.map(CsvReader::unmarked).toList()).toList();
        }
    }

    private static Found table(List<List<String>> lines) {
        return new Found(lines.get(0), lines.subList(1, 1 + rows(lines)).stream().map(row -> row.stream().<Cell>map(Cell.Text::new).toList()).toList());
    }

    private static List<List<String>> stamp(List<List<String>> lines) {
        return lines.subList(1 + rows(lines) + CsvFile.NAMES.size(), lines.size() - 1);
    }

    private static int rows(List<List<String>> lines) {
        List<String> last = lines.get(lines.size() - 1);
        if (!last.get(0).equals("Rows")) {
            throw new IllegalArgumentException("The last line does not say how many rows there are");
        }
        return Integer.parseInt(last.get(1));
    }

    private static String unmarked(String text) {
        return MARKED.matcher(text).matches() ? text.substring(1) : text;
    }
}
