package plateau.cdisc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import plateau.cut.CutSubject.Edition;

/**
 * What was entered into a form at one time.
 *
 * @param key    which one it is of several of its form
 * @param act    insert, update or remove, as ODM calls it
 * @param values one for each item of the form, null where one is missing; none where the entry is removed
 */
record OdmEntry(String key, String act, Optional<Written> written, Optional<String> signed, List<Object> values) {

    private static final String INSERT = "Insert";

    /** Who entered it, when, and why a correction. */
    record Written(String by, Instant at, Optional<String> reason) {
    }

    /** What has no history of its own in a cut. */
    static OdmEntry plain(String key, Object... values) {
        return new OdmEntry(key, INSERT, Optional.empty(), Optional.empty(), Arrays.asList(values));
    }

    /** @param meaning of the signature */
    static OdmEntry signed(int number, String by, Instant at, String meaning, Object... values) {
        return new OdmEntry(String.valueOf(number), INSERT, Optional.of(new Written(by, at, Optional.empty())), Optional.of(meaning), Arrays.asList(values));
    }

    /** Every version of facts, in the order of their numbers and then of their versions. */
    static <T> List<OdmEntry> history(List<T> versions, ToIntFunction<T> number, Function<T, Edition> edition, Function<T, List<Object>> values) {
        TreeMap<Integer, TreeMap<Integer, T>> facts = new TreeMap<>();
        versions.forEach(version -> facts.computeIfAbsent(number.applyAsInt(version), first -> new TreeMap<>()).put(edition.apply(version).revision(), version));
        List<OdmEntry> entries = new ArrayList<>();
        facts.forEach((key, history) -> {
            boolean there = false;
            for (T version : history.values()) {
                Edition written = edition.apply(version);
                entries.add(new OdmEntry(key.toString(), act(there, written.removed()), Optional.of(new Written(written.by(), written.at(), written.reason())), Optional.empty(),
                        written.removed() ? List.of() : values.apply(version)));
                there = !written.removed();
            }
        });
        return entries;
    }

    private static String act(boolean there, boolean removed) {
        if (removed) {
            return "Remove";
        }
        return there ? "Update" : INSERT;
    }
}
