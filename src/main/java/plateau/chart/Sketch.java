package plateau.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;

/** What a panel shows besides its data: areas, limits, words. */
public interface Sketch {

    void draw(SvgCanvas canvas, PanelArea area);

    default void behind(XYItemRenderer renderer) {
        renderer.addAnnotation(new Annotation(this), Layer.BACKGROUND);
    }

    default void before(XYItemRenderer renderer) {
        renderer.addAnnotation(new Annotation(this), Layer.FOREGROUND);
    }

    /** The library's way to let a sketch draw. */
    final class Annotation extends AbstractXYAnnotation {

        private final transient Sketch sketch;

        private Annotation(Sketch sketch) {
            this.sketch = sketch;
        }

        @Override
        public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis days, ValueAxis values, int index, PlotRenderingInfo info) {
            sketch.draw((SvgCanvas) g, new PanelArea(area, days, values));
        }
    }
}
