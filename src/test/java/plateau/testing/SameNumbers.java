package plateau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import plateau.page.CsvTable;
import plateau.page.Delimiter;
import plateau.report.ReportKind;
import plateau.sheet.Agreement;
import plateau.sheet.Cell;
import plateau.sheet.Format;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.sheet.Table.Column;

/**
 * Reads all files of a cut as their receivers do. Every form of a report says what its JSON says, the page too, and what can be
 * counted in the datasets of CDISC is what the reports say.
 */
public final class SameNumbers {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    private static final String ALL = "All";

    private final Map<String, byte[]> files;
    private final Map<ReportKind, Report> reports = new HashMap<>();

    private SameNumbers(byte[] zip) {
        this.files = Unzipped.files(zip);
    }

    /** @param page of each report */
    public static void in(byte[] zip, Function<ReportKind, Document> page) {
        SameNumbers all = new SameNumbers(zip);
        all.sums();
        for (ReportKind kind : ReportKind.values()) {
            all.forms(kind, page.apply(kind));
        }
        all.datasets();
        all.enrolment();
        all.quality();
        all.response();
    }

    private void sums() {
        assertThat(text("SHA256SUMS").lines()).hasSize(files.size() - 1).allMatch(line -> line.substring(0, 64).equals(sha256(files.get(line.substring(66)))));
    }

    private void forms(ReportKind kind, Document page) {
        Report report = read(kind);
        reports.put(kind, report);
        Agreement.check(report, Format.CSV, report.chapters().stream().map(chapter -> files.get(kind.id() + "-" + chapter.id() + ".csv")).toList());
        Agreement.check(report, Format.XLSX, List.of(files.get(kind.id() + ".xlsx")));
        Agreement.check(report, Format.PDF, List.of(files.get(kind.id() + ".pdf")));
        assertThat(ShownReport.on(page)).isEqualTo(ShownReport.of(report));
    }

    /** Each as CSV and as Dataset-JSON. */
    private void datasets() {
        for (String domain : List.of("dm", "ds", "ex", "lb", "ae", "dv")) {
            List<List<String>> rows = new ArrayList<>();
            json(domain + ".json").get("rows").forEach(row -> rows.add(cells(row)));
            assertThat(dataset(domain).stream().map(row -> List.copyOf(row.values())).toList()).as(domain).isEqualTo(rows);
        }
    }

    private static List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
        return cells;
    }

    private void enrolment() {
        Map<String, String> sites = column("dm", "SITEID");
        Predicate<Map<String, String>> failed = row -> row.get("DSDECOD").equals("SCREEN FAILURE");
        Predicate<Map<String, String>> completed = row -> row.get("DSDECOD").equals("COMPLETED");
        Predicate<Map<String, String>> left = row -> row.get("DSCAT").equals("DISPOSITION EVENT") && !failed.test(row) && !completed.test(row);
        for (String site : Stream.concat(sites.values().stream().distinct(), Stream.of(ALL)).toList()) {
            Predicate<Map<String, String>> here = row -> site.equals(ALL) || sites.get(row.get("USUBJID")).equals(site);
            assertThat(number(ReportKind.ENROLMENT, "sites", site, "failed")).as(site).isEqualTo(count("ds", here.and(failed)));
            assertThat(number(ReportKind.ENROLMENT, "sites", site, "completed")).as(site).isEqualTo(count("ds", here.and(completed)));
            assertThat(number(ReportKind.ENROLMENT, "sites", site, "withdrawn")).as(site).isEqualTo(count("ds", here.and(left)));
            assertThat(number(ReportKind.ENROLMENT, "sites", site, "enrolled")).as(site).isEqualTo(count("dm", here.and(row -> row.get("SUBJID").contains("-E"))));
            assertThat(number(ReportKind.QUALITY, "corrections", site, "counts")).as(site).isEqualTo(count("lb", here));
            assertThat(number(ReportKind.QUALITY, "deviations", site, "deviations")).as(site).isEqualTo(count("dv", here));
        }
    }

    private void quality() {
        assertThat(number(ReportKind.QUALITY, "deviations", ALL, "major")).isEqualTo(count("dv", row -> row.get("DVCAT").equals("MAJOR")));
        assertThat(number(ReportKind.QUALITY, "deviations", ALL, "minor")).isEqualTo(count("dv", row -> row.get("DVCAT").equals("MINOR")));
    }

    private void response() {
        Map<String, String> first = column("dm", "RFXSTDTC");
        Map<String, String> ended = column("dm", "RFPENDTC");
        first.values().removeIf(String::isEmpty);
        assertThat(number(ReportKind.RESPONSE, "population", "With a first dose", "subjects")).isEqualTo(first.size());
        firstDoses(first);
        Map<String, Integer> worst = new HashMap<>();
        dataset("ae").stream().filter(row -> first.containsKey(row.get("USUBJID")))
                .filter(row -> row.get("AESTDTC").compareTo(first.get(row.get("USUBJID"))) >= 0)
                .filter(row -> ended.get(row.get("USUBJID")).isEmpty() || row.get("AESTDTC").compareTo(ended.get(row.get("USUBJID"))) <= 0)
                .forEach(row -> worst.merge(row.get("USUBJID"), Integer.valueOf(row.get("AETOXGR")), Math::max));
        assertThat(number(ReportKind.RESPONSE, "bleeding", "Grade 1 or more", "subjects")).isEqualTo(worst.size());
        assertThat(number(ReportKind.RESPONSE, "bleeding", "Grade 2 or more", "subjects")).isEqualTo(worst.values().stream().filter(grade -> grade > 1).count());
    }

    /** How many began with each regimen. */
    private void firstDoses(Map<String, String> first) {
        Map<String, Long> began = new HashMap<>();
        dataset("ex").stream().filter(row -> !row.get("EXDOSE").isEmpty() && row.get("EXSTDTC").equals(first.get(row.get("USUBJID"))))
                .forEach(row -> began.merge("mg_%s_every_%d".formatted(row.get("EXDOSE").replace('.', '_'), row.get("EXDOSFRQ").equals("QOD") ? 2 : 1), 1L, Long::sum));
        Table doses = chapter(ReportKind.RESPONSE, "doses").table();
        Map<String, Long> said = new HashMap<>();
        IntStream.range(0, doses.columns().size()).filter(i -> doses.columns().get(i).id().startsWith("mg_")).filter(i -> !doses.rows().isEmpty())
                .forEach(i -> said.put(doses.columns().get(i).id(), whole(doses.rows().get(0).get(i))));
        said.values().removeIf(number -> number == 0);
        assertThat(said).isEqualTo(began);
    }

    private long number(ReportKind kind, String chapter, String row, String column) {
        Table table = chapter(kind, chapter).table();
        int place = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals(column)).findFirst().orElseThrow();
        return whole(table.rows().stream().filter(cells -> cells.get(0).equals(new Cell.Text(row))).findFirst()
                .orElseThrow(() -> new AssertionError(chapter + " has no row " + row)).get(place));
    }

    private static long whole(Cell cell) {
        return ((Cell.Whole) cell).number();
    }

    private Chapter chapter(ReportKind kind, String id) {
        return reports.get(kind).chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst().orElseThrow();
    }

    private long count(String domain, Predicate<Map<String, String>> wanted) {
        return dataset(domain).stream().filter(wanted).count();
    }

    /** A column by subject. */
    private Map<String, String> column(String domain, String name) {
        Map<String, String> column = new HashMap<>();
        dataset(domain).forEach(row -> column.put(row.get("USUBJID"), row.get(name)));
        return column;
    }

    /** Its rows by the names of the columns; what follows them says where they come from. */
    private List<Map<String, String>> dataset(String domain) {
        try {
            CsvTable table = CsvTable.read(text(domain + ".csv"), Delimiter.COMMA);
            return table.rows().stream().map(CsvTable.Row::cells).filter(cells -> cells.size() > 1 && cells.get(1).equals(domain.toUpperCase(Locale.ROOT))).map(cells -> {
                Map<String, String> row = new LinkedHashMap<>();
                IntStream.range(0, cells.size()).forEach(i -> row.put(table.headings().get(i), cells.get(i)));
                return row;
            }).toList();
        } catch (CsvTable.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The report as its JSON says it. */
    private Report read(ReportKind kind) {
        JsonNode json = json(kind.id() + ".json");
        Map<String, String> stamp = new LinkedHashMap<>();
        json.get("stamp").fields().forEachRemaining(line -> stamp.put(line.getKey(), line.getValue().asText()));
        List<Chapter> chapters = new ArrayList<>();
        json.get("chapters").forEach(chapter -> chapters.add(new Chapter(chapter.get("id").asText(), chapter.get("title").asText(), List.of(), table(chapter), Optional.empty())));
        return new Report(json.get("id").asText(), json.get("title").asText(), stamp, chapters);
    }

    private static Table table(JsonNode chapter) {
        List<Column> columns = new ArrayList<>();
        chapter.get("columns").forEach(column -> columns.add(new Column(column.get("id").asText(), column.get("label").asText(), Table.Kind.valueOf(column.get("kind").asText().toUpperCase(Locale.ROOT)))));
        List<List<Cell>> rows = new ArrayList<>();
        chapter.get("rows").forEach(row -> rows.add(columns.stream().map(column -> cell(row, column)).toList()));
        return new Table(columns, rows);
    }

    private static Cell cell(JsonNode row, Column column) {
        JsonNode value = row.get("values").get(column.id());
        if (value.isNull()) {
            return new Cell.Missing(row.get("missing").get(column.id()).asText());
        }
        return value.isTextual() && column.kind() == Table.Kind.DAY ? new Cell.Day(LocalDate.parse(value.asText()))
                : value.isTextual() ? new Cell.Text(value.asText()) : value.isIntegralNumber() ? new Cell.Whole(value.asLong()) : new Cell.Number(value.decimalValue());
    }

    private JsonNode json(String name) {
        try {
            return JSON.readTree(files.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
