package plateau.statistics.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import plateau.chart.PanelArea;
import plateau.statistics.Interval;
import plateau.statistics.KaplanMeier;
import plateau.statistics.SurvivalStep;

/** The ground between the lower and the upper ends of the intervals; it ends where the interval is no longer defined. */
final class IntervalArea {

    private IntervalArea() {
    }

    static Path2D of(KaplanMeier estimate, PanelArea area) {
        var ground = new Path2D.Double();
        ground.moveTo(area.left(), area.y(1));
        var lower = edge(estimate.steps(), Interval::lower, area);
        edge(estimate.steps(), Interval::upper, area).forEach(point -> ground.lineTo(point.getX(), point.getY()));
        for (int i = lower.size() - 1; i >= 0; i--) {
            ground.lineTo(lower.get(i).getX(), lower.get(i).getY());
        }
        ground.closePath();
        return ground;
    }

    private static List<Point2D> edge(List<SurvivalStep> steps, ToDoubleFunction<Interval> end, PanelArea area) {
        var points = new ArrayList<Point2D>();
        double y = area.y(1);
        for (var step : steps) {
            double x = area.x(step.days());
            points.add(new Point2D.Double(x, y));
            if (step.events() > 0 && step.interval().isPresent()) {
                y = area.y(end.applyAsDouble(step.interval().get()));
                points.add(new Point2D.Double(x, y));
            }
        }
        return points;
    }
}
