package plateau.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * The one visual language of all charts. Every meaning has a colour and something besides: a dash, a shape or a word,
 * so that a chart reads on a black-and-white print. Text colours have a contrast of at least 4.5 on white.
 */
public final class ChartLook {

    public static final String FONT_FAMILY = "system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif";

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1f2933);
    public static final Color QUIET = new Color(0x52606d);
    public static final Color GRID = new Color(0xe3e8ec);
    public static final Color AXIS = new Color(0x9aa5b1);

    public static final Color MEASURE = new Color(0x134e7c);
    public static final Color MEASURE_AREA = new Color(0x2f, 0x7f, 0xbf, 44);
    public static final Color TARGET = new Color(0x1f6b45);
    public static final Color TARGET_AREA = new Color(0x1f, 0x8b, 0x55, 36);
    public static final Color ALERT = new Color(0xa8321c);
    public static final Color DOSE = new Color(0x5a4a8f);
    public static final Color DOSE_AREA = new Color(0x6a, 0x4f, 0xc0, 44);
    public static final Color REFERENCE = DOSE;
    public static final Color REFERENCE_AREA = DOSE_AREA;
    public static final Color OFF_AREA = new Color(0x52, 0x60, 0x6d, 24);

    public static final BasicStroke HAIRLINE = new BasicStroke(1);
    public static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    public static final BasicStroke MARK = new BasicStroke(1.5f);
    public static final BasicStroke STEP = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final BasicStroke DASHED_STEP = dashed(2.5f, 5, 3);
    public static final BasicStroke DASHED = dashed(1.5f, 7, 4);
    public static final BasicStroke DASH_DOT = dashed(1.5f, 9, 3, 2, 3);
    public static final BasicStroke DOTTED = dashed(1.25f, 2, 3);

    private ChartLook() {
    }

    private static BasicStroke dashed(float width, float... onOff) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, onOff, 0);
    }
}
