package plateau.chart;

import java.util.ArrayList;
import java.util.List;
import plateau.chart.SvgCanvas.Anchor;

/** Says above the plot what each line is, one entry after another in as many rows as they need. */
public record Legend(List<Place> places, ChartSize size) implements Sketch {

    private static final double ROW = 1.45;
    private static final double SAMPLE = 26;
    private static final double GAP = 6;

    /** The reader's font may be wider than the server's. */
    private static final double SPARE = 1.08;

    public record Place(LegendEntry entry, double x, int row) {
    }

    public static Legend of(List<LegendEntry> entries, ChartSize size, SvgCanvas canvas) {
        var places = new ArrayList<Place>();
        double x = ChartSize.EDGE;
        int row = 0;
        for (var entry : entries) {
            double width = SAMPLE + GAP + canvas.widthOf(entry.text(), size.text()) * SPARE;
            if (x > ChartSize.EDGE && x + width > size.width - ChartSize.EDGE) {
                x = ChartSize.EDGE;
                row++;
            }
            places.add(new Place(entry, x, row));
            x += width + size.textSize * 1.5;
        }
        return new Legend(places, size);
    }

    public double height() {
        return places.stream().mapToInt(place -> place.row() + 1).max().orElse(0) * size.textSize * ROW;
    }

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        for (var place : places) {
            double base = size.textSize * (1.15 + place.row() * ROW);
            place.entry().sample().draw(canvas, place.x(), base - size.textSize * 0.35, SAMPLE);
            canvas.write(place.entry().text(), place.x() + SAMPLE + GAP, base, Anchor.START, size.text(), ChartLook.INK);
        }
    }
}
