package plateau.cdisc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A dataset as Dataset-JSON 1.1. What describes it comes before the rows, the number of them too, so that it can be read as a stream; they
 * are counted before. Whatever is missing is null.
 */
public final class DatasetJson {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final Domain domain;
    private final CutStudy study;
    private final JsonGenerator json;
    private long written;

    private DatasetJson(Domain domain, CutStudy study, JsonGenerator json) {
        this.domain = domain;
        this.study = study;
        this.json = json;
    }

    /**
     * Streams; the stream below is left open.
     *
     * @throws IllegalStateException where the source has other rows than were counted
     */
    public static void write(Domain domain, CutStudy study, RecordCounts counts, CutSource source, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new DatasetJson(domain, study, json).write(counts.of(domain), source);
        }
    }

    private void write(long records, CutSource source) throws IOException {
        json.writeStartObject();
        json.writeStringField("datasetJSONCreationDateTime", study.at().toString());
        json.writeStringField("datasetJSONVersion", "1.1.0");
        json.writeStringField("fileOID", study.fileId(domain.name()));
        json.writeStringField("studyOID", study.id());
        json.writeStringField("metaDataVersionOID", OdmFile.METADATA);
        json.writeStringField("itemGroupOID", "IG." + domain);
        json.writeNumberField("records", records);
        json.writeStringField("name", domain.name());
        json.writeStringField("label", domain.label());
        json.writeArrayFieldStart("columns");
        for (Variable variable : domain.variables()) {
            column(variable);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        source.each(subject -> domain.rows(study, subject).forEach(this::row));
        if (written != records) {
            throw new IllegalStateException("%d rows of %s were counted, and %d came".formatted(records, domain, written));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(Variable variable) throws IOException {
        json.writeStartObject();
        json.writeStringField("itemOID", "IT." + domain + "." + variable.name());
        json.writeStringField("name", variable.name());
        json.writeStringField("label", variable.label());
        json.writeStringField("dataType", variable.type().word());
        if (variable.length() > 0) {
            json.writeNumberField("length", variable.length());
        }
        if (variable.key() > 0) {
            json.writeNumberField("keySequence", variable.key());
        }
        json.writeEndObject();
    }

    private void row(List<Object> row) {
        try {
            json.writeStartArray();
            for (Object value : row) {
                value(value);
            }
            json.writeEndArray();
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
