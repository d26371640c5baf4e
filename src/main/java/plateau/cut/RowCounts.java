package plateau.cut;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many rows of each kind there are, counted one by one or by the database. */
public final class RowCounts {

    private final Map<RowKind, Long> rows = new EnumMap<>(RowKind.class);

    /** From its {@link #text}. */
    static RowCounts read(String text) {
        RowCounts counts = new RowCounts();
        text.lines().map(line -> line.split(" ")).forEach(line -> counts.rows.put(RowKind.valueOf(line[0]), Long.valueOf(line[1])));
        return counts;
    }

    void add(RowKind kind, long more) {
        rows.merge(kind, more, Long::sum);
    }

    /** Adds those of a subject; the screening count among its answers is a platelet count. */
    void add(CutSubject subject, Coding coding) {
        Stream.of(RowKind.values()).forEach(kind -> add(kind, kind.of(subject)));
        add(RowKind.ANSWERS, -subject.answers().stream().filter(answer -> answer.fact().equals(coding.screeningCountFact())).count());
    }

    long of(RowKind kind) {
        return rows.getOrDefault(kind, 0L);
    }

    public long subjects() {
        return of(RowKind.SUBJECTS);
    }

    /** Each kind that these and others differ in, in words; nothing where they agree. */
    Optional<String> differenceTo(RowCounts counted) {
        return Optional.of(Stream.of(RowKind.values()).filter(kind -> of(kind) != counted.of(kind))
                .map(kind -> "%d %s, and the database counts %d".formatted(of(kind), kind.label(), counted.of(kind))).collect(joining("; ")))
                .filter(difference -> !difference.isEmpty());
    }

    /** By the label of the kind, in their order. */
    public Map<String, Long> labelled() {
        Map<String, Long> labelled = new LinkedHashMap<>();
        Stream.of(RowKind.values()).forEach(kind -> labelled.put(kind.label(), of(kind)));
        return labelled;
    }

    /** One kind a line, to store. */
    String text() {
        return Stream.of(RowKind.values()).map(kind -> kind + " " + of(kind)).collect(joining("\n"));
    }
}
