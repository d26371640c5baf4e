package plateau.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of the answers that a field offers. */
public record Choice(String value, String label, String hint) {

    public static final List<Choice> YES_NO = List.of(of("yes", "Yes"), of("no", "No"));

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }

    public static <E extends Enum<E>> List<Choice> each(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(value -> of(value.name(), label.apply(value))).toList();
    }
}
