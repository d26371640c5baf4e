package plateau.cut;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** The lines of a data cut: one subject each as JSON, its fields in the order of {@link CutSubject}, so that equal subjects are equal bytes. */
final class CutLines {

    private static final JsonMapper JSON = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(CutSubject.class);
    private static final ObjectReader READER = JSON.readerFor(CutSubject.class);

    private CutLines() {
    }

    static void write(CutSubject subject, OutputStream to) throws IOException {
        WRITER.writeValue(to, subject);
        to.write('\n');
    }

    /** Reads to the end. */
    static void each(InputStream from, Consumer<CutSubject> reader) throws IOException {
        MappingIterator<CutSubject> subjects = READER.readValues(from);
        while (subjects.hasNextValue()) {
            reader.accept(subjects.nextValue());
        }
    }
}
