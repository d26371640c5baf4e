package plateau.cut;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a data cut as JSON, the first one the head and then one subject each, their fields in the order of {@link CutHead}
 * and {@link CutSubject}, so that equal ones are equal bytes.
 */
final class CutLines {

    private static final JsonMapper JSON = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final ObjectWriter HEAD_WRITER = JSON.writerFor(CutHead.class);
    private static final ObjectReader HEAD_READER = JSON.readerFor(CutHead.class);
    private static final ObjectWriter WRITER = JSON.writerFor(CutSubject.class);
    private static final ObjectReader READER = JSON.readerFor(CutSubject.class);

    private CutLines() {
    }

    static void write(CutHead head, OutputStream to) throws IOException {
        HEAD_WRITER.writeValue(to, head);
        to.write('\n');
    }

    static void write(CutSubject subject, OutputStream to) throws IOException {
        WRITER.writeValue(to, subject);
        to.write('\n');
    }

    /** Reads to the end, whatever of it is used. @param use is given the subjects once, each as it is read */
    static <T> T read(InputStream from, BiFunction<CutHead, Stream<CutSubject>, T> use) throws IOException {
        try (JsonParser lines = JSON.createParser(from)) {
            CutHead head = HEAD_READER.readValue(lines);
            MappingIterator<CutSubject> subjects = READER.readValues(lines);
            T made = use.apply(head, StreamSupport.stream(new Subjects(subjects), false));
            while (subjects.hasNextValue()) {
                subjects.nextValue();
            }
            return made;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static final class Subjects extends Spliterators.AbstractSpliterator<CutSubject> {

        private final MappingIterator<CutSubject> subjects;

        Subjects(MappingIterator<CutSubject> subjects) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.subjects = subjects;
        }

        @Override
        public boolean tryAdvance(Consumer<? super CutSubject> reader) {
            try {
                if (!subjects.hasNextValue()) {
                    return false;
                }
                reader.accept(subjects.nextValue());
                return true;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
