package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Opens data cuts. */
@ApplicationScoped
public class CutReader {

    @Inject
    DataCuts cuts;

    /**
     * Reads a cut once, with one part in memory at a time. Nothing may be published from it before this returns, because only
     * then its hash is known to fit.
     *
     * @param use is given the head and, each as it is read, the subjects in the order of their screening numbers
     * @throws AlteredCut            where the bytes are not those that were taken
     * @throws IllegalStateException for a cut that is not taken
     */
    public <T> T read(DataCut cut, BiFunction<CutHead, Stream<CutSubject>, T> use) {
        String hash = cut.sha256().orElseThrow(() -> new IllegalStateException("Data cut " + cut.number() + " is not taken: " + cut.state().label()));
        MessageDigest digest = sha256();
        T made;
        try (InputStream lines = new DigestInputStream(new GZIPInputStream(bytes(cut)), digest)) {
            made = CutLines.read(lines, use);
        } catch (IOException unreadable) {
            throw new AlteredCut(cut, unreadable);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new AlteredCut(cut, null);
        }
        return made;
    }

    /** The same for who needs the subjects only. */
    public void each(DataCut cut, Consumer<CutSubject> reader) {
        read(cut, (head, subjects) -> {
            subjects.forEach(reader);
            return head;
        });
    }

    /** What everything that comes from a cut says of it. */
    public CutStamp stamp(DataCut cut) {
        return new CutStamp(cut.number(), cut.takenAt().orElseThrow(), cut.takenBy(), cuts.siteNumbers(cut), cut.versions(), cut.rows().orElseThrow().labelled(), cut.sha256().orElseThrow());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream bytes(DataCut cut) {
        Iterator<InputStream> parts = IntStream.iterate(0, number -> number + 1).mapToObj(number -> cuts.part(cut, number))
                .takeWhile(Optional::isPresent).<InputStream>map(part -> new ByteArrayInputStream(part.get())).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }
}
