package plateau.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How enum constants are written in protocol and message files: {@code ONE_LEVEL_DOWN} as {@code one-level-down}. */
final class Spelling {

    private Spelling() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants()).filter(constant -> of(constant).equals(word)).findFirst();
    }

    static <E extends Enum<E>> String all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
    }
}
