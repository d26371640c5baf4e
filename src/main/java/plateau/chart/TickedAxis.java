package plateau.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with ticks of its own choice; its scale may be bent, then its ticks say so. */
public final class TickedAxis extends NumberAxis {

    /** A tick that gives way to the ones before it in the list where there is no room. */
    public record Tick(double value, String text) {
    }

    private final transient DoubleUnaryOperator scale;
    private final transient DoubleUnaryOperator inverse;
    private final transient List<Tick> ticks;

    private TickedAxis(double lower, double upper, List<Tick> ticks, DoubleUnaryOperator scale, DoubleUnaryOperator inverse) {
        this.scale = scale;
        this.inverse = inverse;
        this.ticks = ticks;
        setRange(lower, upper);
        setTickMarksVisible(false);
        setAxisLinePaint(ChartLook.AXIS);
        setTickLabelPaint(ChartLook.QUIET);
    }

    public static TickedAxis linear(double lower, double upper, List<Tick> ticks) {
        return new TickedAxis(lower, upper, ticks, value -> value, value -> value);
    }

    /** Gives low values more room than high ones, and zero a place, which a logarithm would not. */
    public static TickedAxis squareRoot(double upper, List<Tick> ticks) {
        return new TickedAxis(0, upper, ticks, Math::sqrt, root -> root * root);
    }

    /**
     * Room is fixed, not measured, so that the drawing is the same whatever fonts the server has; and whole, because
     * the library rounds the panels but not the axis they share.
     */
    public TickedAxis below(ChartSize size) {
        setTickLabelFont(size.text());
        setFixedDimension(Math.rint(size.textSize * 3.4));
        return this;
    }

    public TickedAxis beside(ChartSize size) {
        setTickLabelFont(size.text());
        setFixedDimension(Math.rint(size.textSize * 3.2));
        return this;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double low = scale.applyAsDouble(getLowerBound());
        double high = scale.applyAsDouble(getUpperBound());
        double share = (scale.applyAsDouble(value) - low) / (high - low);
        return super.valueToJava2D(getLowerBound() + share * getRange().getLength(), area, edge);
    }

    @Override
    public double java2DToValue(double position, Rectangle2D area, RectangleEdge edge) {
        double low = scale.applyAsDouble(getLowerBound());
        double high = scale.applyAsDouble(getUpperBound());
        double share = (super.java2DToValue(position, area, edge) - getLowerBound()) / getRange().getLength();
        return inverse.applyAsDouble(low + share * (high - low));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var kept = new ArrayList<Tick>();
        for (var tick : ticks) {
            if (kept.stream().allMatch(other -> distance(tick, other, area, edge) >= room(edge)) && fits(tick, (SvgCanvas) g, area, edge)) {
                kept.add(tick);
            }
        }
        var anchor = RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        return kept.stream().map(tick -> new NumberTick(tick.value, tick.text, anchor, TextAnchor.CENTER, 0)).toList();
    }

    @Override
    protected AxisState drawTickMarksAndLabels(Graphics2D g, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
        var canvas = (SvgCanvas) g;
        canvas.anchor(RectangleEdge.isLeftOrRight(edge) ? SvgCanvas.Anchor.END : SvgCanvas.Anchor.MIDDLE);
        return super.drawTickMarksAndLabels(g, cursor, plot, data, edge);
    }

    private double distance(Tick one, Tick other, Rectangle2D area, RectangleEdge edge) {
        return Math.abs(valueToJava2D(one.value, area, edge) - valueToJava2D(other.value, area, edge));
    }

    /** A text below that would run out of the drawing is left out. */
    private boolean fits(Tick tick, SvgCanvas canvas, Rectangle2D area, RectangleEdge edge) {
        double half = canvas.widthOf(tick.text, getTickLabelFont()) / 2;
        return RectangleEdge.isLeftOrRight(edge) || valueToJava2D(tick.value, area, edge) + half <= canvas.width();
    }

    private double room(RectangleEdge edge) {
        double line = getTickLabelFont().getSize2D();
        return RectangleEdge.isLeftOrRight(edge) ? line * 1.05 : line * 3;
    }
}
