package plateau.sheet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plateau.sheet.Reading.Found;

/** Reads the JSON object of a report back. */
final class JsonReader {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private JsonReader() {
    }

    static Reading read(byte[] file) throws IOException {
        JsonNode report = JSON.readTree(file);
        List<List<String>> stamp = new ArrayList<>();
        report.required("stamp").properties().forEach(line -> stamp.add(List.of(line.getKey(), line.getValue().textValue())));
        List<Found> chapters = new ArrayList<>();
        report.required("chapters").forEach(chapter -> chapters.add(chapter(chapter)));
        return new Reading(stamp, chapters);
    }

    private static Found chapter(JsonNode chapter) {
        List<String> ids = new ArrayList<>();
        chapter.required("columns").forEach(column -> ids.add(column.required("id").textValue()));
        List<List<Cell>> rows = new ArrayList<>();
        chapter.required("rows").forEach(row -> rows.add(ids.stream().map(id -> cell(row, id)).toList()));
        return new Found(ids, rows);
    }

    private static Cell cell(JsonNode row, String id) {
        JsonNode value = row.required("values").required(id);
        if (value.isNull()) {
            return new Cell.Missing(row.required("missing").required(id).textValue());
        }
        return value.isNumber() ? new Cell.Number(value.decimalValue()) : new Cell.Text(value.textValue());
    }
}
