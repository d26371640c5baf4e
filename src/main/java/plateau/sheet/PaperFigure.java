package plateau.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.page.Paper;
import plateau.sheet.Report.Figure;

/** A figure as the writer of the PDF can draw it: it has one font, and it does not know that a halo lies behind its letters. */
record PaperFigure(String drawn) {

    private static final Pattern HALO = Pattern.compile("<text(?=[^>]* paint-order=\"stroke\")[^>]*>[^<]*</text>");

    private static final Pattern WIDTH = Pattern.compile("viewBox=\"0 0 (\\d+)");

    /** So that the letters of every chart are as large as those of one that is as wide as the paper. */
    private static final double SCALE = 0.7;

    static PaperFigure of(Figure figure) {
        return new PaperFigure(figure.draw(ChartSize.WIDE));
    }

    /** In pixels. */
    int width() {
        Matcher width = WIDTH.matcher(drawn);
        return (int) (SCALE * (width.find() ? Integer.parseInt(width.group(1)) : ChartSize.WIDE.width));
    }

    String svg() {
        // the letters once as halo, and once more without it on top
        return HALO.matcher(drawn.replace(ChartLook.FONT_FAMILY, Paper.FONT_FAMILY))
                .replaceAll(found -> found.group() + found.group().replaceAll(" stroke=\"[^\"]*\"", " stroke=\"none\""));
    }
}
