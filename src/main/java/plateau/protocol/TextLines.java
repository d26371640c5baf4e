package plateau.protocol;

import java.util.ArrayList;
import java.util.List;

/** Plain text in labelled rows, wrapped between words. */
final class TextLines {

    private static final int WIDTH = 120;
    private static final int LABEL = 16;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void title(String title) {
        lines.add(title);
        lines.add("=".repeat(title.length()));
    }

    void heading(String heading) {
        lines.add("");
        lines.add(heading);
        lines.add("-".repeat(heading.length()));
    }

    /** Begins what the rows that follow are about. */
    void item(String name) {
        if (!lines.get(lines.size() - 1).startsWith("-")) {
            lines.add("");
        }
        lines.add("  " + name);
    }

    void row(String label, String words) {
        StringBuilder line = new StringBuilder(padded("    " + label));
        for (String word : words.split(" ")) {
            if (line.length() > LABEL && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(padded(""));
            }
            line.append(line.length() > LABEL ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }
}
