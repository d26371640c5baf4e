package plateau.sheet;

import java.util.Locale;

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

    public String mediaType() {
        return mediaType;
    }

    String named(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }
}
