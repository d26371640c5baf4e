package plateau.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text in as many lines as its width asks for. */
public final class WrappedText {

    /** The reader's font may be wider than the server's. */
    private static final double SPARE = 1.08;

    private WrappedText() {
    }

    /** A word wider than the width has a line of its own. */
    public static List<String> of(String text, double width, Font font, SvgCanvas canvas) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && canvas.widthOf(longer, font) * SPARE > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
