package plateau.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import plateau.protocol.Basis;
import plateau.protocol.Source;
import plateau.protocol.Stage;
import plateau.protocol.TrialStage;
import plateau.subject.SubjectStatus;

/** Whatever a subject is, what is written of it is read again as the same. */
@Tag("R55")
class CutLinesPropertiesTest {

    private static final CutHead HEAD = new CutHead("hetrombopag-itp", "Hetrombopag in ITP", List.of(new StudySite("01", "Charité", "DE", ZoneId.of("Europe/Berlin"), 12, true)),
            List.of(new TrialStage("open-label", "Stage 2, open label", Stage.TITRATION, false, Optional.of(24), List.of(new BigDecimal("2.5")), new Source(Basis.PUBLISHED, "NCT03222843"))));

    private record Stored(byte[] bytes, String hash, List<Integer> parts) {
    }

    @Property(tries = 200)
    void what_is_written_is_read_again(@ForAll("subjects") List<CutSubject> subjects) throws IOException {
        Stored stored = stored(subjects);

        CutLines.read(new GZIPInputStream(new ByteArrayInputStream(stored.bytes())), (head, read) -> {
            assertThat(head).isEqualTo(HEAD);
            assertThat(read).containsExactlyElementsOf(subjects);
            return head;
        });
    }

    @Property(tries = 50)
    void equal_subjects_are_equal_bytes_a_line_each(@ForAll("subjects") List<CutSubject> subjects) throws IOException {
        Stored stored = stored(subjects);
        List<CutSubject> read = CutLines.read(new GZIPInputStream(new ByteArrayInputStream(stored.bytes())), (head, all) -> all.toList());

        assertThat(stored(read).hash()).isEqualTo(stored.hash());
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(stored.bytes())).readAllBytes(), StandardCharsets.UTF_8).chars().filter(sign -> sign == '\n').count())
                .isEqualTo(1 + subjects.size());
    }

    @Example
    void much_is_divided_into_parts_of_which_all_but_the_last_are_full() throws IOException {
        Random random = new Random(7);
        List<CutSubject> subjects = IntStream.range(0, 25).mapToObj(i -> failedBecause(HexFormat.of().formatHex(bytes(random, 60_000)))).toList();
        Stored stored = stored(subjects);
        List<CutSubject> read = CutLines.read(new GZIPInputStream(new ByteArrayInputStream(stored.bytes())), (head, all) -> all.toList());

        assertThat(stored.parts()).hasSize(2).startsWith(CutPart.MOST_BYTES).allMatch(size -> size <= CutPart.MOST_BYTES);
        assertThat(read).isEqualTo(subjects);
    }

    @Provide
    Arbitrary<List<CutSubject>> subjects() {
        return Arbitraries.forType(CutSubject.class).enableRecursion().list().ofMaxSize(4);
    }

    private static byte[] bytes(Random random, int howMany) {
        byte[] bytes = new byte[howMany];
        random.nextBytes(bytes);
        return bytes;
    }

    private static CutSubject failedBecause(String criterion) {
        return new CutSubject("01", "DE", "Europe/Berlin", "01-0001", Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.EPOCH,
                SubjectStatus.SCREEN_FAILURE, List.of(criterion), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Stage.TITRATION,
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Stored stored(List<CutSubject> subjects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> parts = new ArrayList<>();
        CutWriter writer = new CutWriter(part -> {
            parts.add(part.length);
            bytes.writeBytes(part);
        });
        writer.write(HEAD);
        subjects.forEach(writer::write);
        String hash = writer.finish();
        return new Stored(bytes.toByteArray(), hash, parts);
    }
}
