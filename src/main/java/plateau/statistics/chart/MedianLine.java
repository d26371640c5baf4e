package plateau.statistics.chart;

import java.awt.geom.Line2D;
import plateau.chart.ChartLook;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.statistics.MedianTime;

/** From one half to the curve and down to the day, when the median is reached. */
record MedianLine(MedianTime median) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        median.days().ifPresent(day -> {
            double x = area.x(day);
            canvas.setPaint(ChartLook.INK);
            canvas.setStroke(ChartLook.DOTTED);
            canvas.draw(new Line2D.Double(area.left(), area.y(0.5), x, area.y(0.5)));
            canvas.draw(new Line2D.Double(x, area.y(0.5), x, area.bottom()));
        });
    }
}
