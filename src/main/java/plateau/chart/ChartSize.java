package plateau.chart;

import java.awt.Font;
import java.awt.Rectangle;

/** Where the chart is read: on a desk and on paper, or on a telephone with fewer dates and larger text. */
public enum ChartSize {
    WIDE(960, 420, 13, 9, 86),
    NARROW(390, 440, 14, 5, 18);

    public static final int EDGE = 6;

    public final int width;
    public final int height;
    public final int textSize;
    public final int mostDates;
    public final int rightMargin;

    ChartSize(int width, int height, int textSize, int mostDates, int rightMargin) {
        this.width = width;
        this.height = height;
        this.textSize = textSize;
        this.mostDates = mostDates;
        this.rightMargin = rightMargin;
    }

    /** Whether the limits are named beside the plot, not in it. */
    public boolean hasMargin() {
        return this == WIDE;
    }

    public Rectangle area() {
        return new Rectangle(width, height);
    }

    public Font text() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, textSize);
    }

    public Font strong() {
        return text().deriveFont(Font.BOLD);
    }
}
