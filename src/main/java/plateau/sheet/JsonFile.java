package plateau.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;

/**
 * A report as one JSON object. A row has {@code values} by the ids of the columns: texts and days as strings, numbers as numbers
 * with the places they have, null where a value is missing, and then beside it, in {@code missing}, why.
 */
final class JsonFile {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonFile() {
    }

    static byte[] of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", report.id());
            json.writeStringField("title", report.title());
            json.writeObjectFieldStart("stamp");
            for (Map.Entry<String, String> line : report.stamp().entrySet()) {
                json.writeStringField(line.getKey(), line.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("chapters");
            for (Chapter chapter : report.chapters()) {
                chapter(json, chapter);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chapter(JsonGenerator json, Chapter chapter) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", chapter.id());
        json.writeStringField("title", chapter.title());
        json.writeArrayFieldStart("definition");
        for (String sentence : chapter.definition()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (Column column : chapter.table().columns()) {
            json.writeStartObject();
            json.writeStringField("id", column.id());
            json.writeStringField("label", column.label());
            json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : chapter.table().rows()) {
            row(json, chapter.table().columns(), row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<Column> columns, List<Cell> row) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("values");
        for (int i = 0; i < row.size(); i++) {
            json.writeFieldName(columns.get(i).id());
            value(json, row.get(i));
        }
        json.writeEndObject();
        if (row.stream().anyMatch(Cell.Missing.class::isInstance)) {
            json.writeObjectFieldStart("missing");
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof Cell.Missing missing) {
                    json.writeStringField(columns.get(i).id(), missing.why());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Cell cell) throws IOException {
        if (cell instanceof Cell.Whole whole) {
            json.writeNumber(whole.number());
        } else if (cell instanceof Cell.Number number) {
            json.writeNumber(number.number());
        } else if (cell instanceof Cell.Missing) {
            json.writeNull();
        } else {
            json.writeString(CellText.of(cell));
        }
    }
}
