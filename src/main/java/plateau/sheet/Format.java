package plateau.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that a report takes as a file. */
public enum Format {
    /** For programs, a file a chapter. */
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param ending of its files, such as {@code xlsx} */
    public static Optional<Format> called(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    String named(String name) {
        return name + "." + ending();
    }

    /** Such as {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
