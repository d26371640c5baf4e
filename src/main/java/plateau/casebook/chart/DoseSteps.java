package plateau.casebook.chart;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** Each regimen as a step as high as its mg per day: a full line when taken daily, a dashed one when not, named where there is room. */
record DoseSteps(ChartData data, ChartSize size) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        var periods = data.dosePeriods();
        if (periods.isEmpty()) {
            canvas.write("No dose decided yet", area.middle(), (area.top() + area.bottom()) / 2,
                    Anchor.MIDDLE, size.text(), ChartLook.INK);
        }
        periods.forEach(period -> step(period, canvas, area));
        periods.forEach(period -> name(period, canvas, area));
    }

    private void step(DosePeriod period, SvgCanvas canvas, PanelArea area) {
        double top = area.y(period.dose().mgPerDay());
        var box = area.box(area.x(period.from()), top, area.x(period.until()), area.bottom());
        if (!period.dose().isOff()) {
            canvas.setPaint(ChartLook.DOSE_AREA);
            canvas.fill(box);
        }
        canvas.setPaint(ChartLook.DOSE);
        canvas.setStroke(period.dose().isDaily() || period.dose().isOff() ? ChartLook.STEP : ChartLook.DASHED_STEP);
        canvas.draw(new Line2D.Double(box.getMinX(), top, box.getMaxX(), top));
    }

    private void name(DosePeriod period, SvgCanvas canvas, PanelArea area) {
        double start = area.x(period.from());
        double width = area.x(period.until()) - start;
        double room = width + spare(period.dose());
        if (isCurrent(period) && widest(names(period.dose()).get(0), canvas) > room) {
            nameCurrent(period, start + 2, canvas, area);
        } else {
            firstNarrowerThan(room, period.dose(), canvas)
                    .ifPresent(lines -> write(lines, start + width / 2, Anchor.MIDDLE, period, canvas, area));
        }
    }

    private boolean isCurrent(DosePeriod period) {
        var periods = data.dosePeriods();
        return period.equals(periods.get(periods.size() - 1));
    }

    /** The regimen in force is named even when it is new: into the time to come. */
    private void nameCurrent(DosePeriod period, double start, SvgCanvas canvas, PanelArea area) {
        firstNarrowerThan(canvas.width() - ChartSize.EDGE - start, period.dose(), canvas)
                .ifPresent(lines -> write(lines, start, Anchor.START, period, canvas, area));
    }

    /** "off" may reach over its neighbours' ground; a dose stays within its step. */
    private static double spare(DoseStep dose) {
        return dose.isOff() ? 8 : -2;
    }

    private Optional<List<String>> firstNarrowerThan(double room, DoseStep dose, SvgCanvas canvas) {
        return names(dose).stream().filter(lines -> widest(lines, canvas) <= room).findFirst();
    }

    private double widest(List<String> lines, SvgCanvas canvas) {
        return lines.stream().mapToDouble(line -> canvas.widthOf(line, size.text())).max().orElseThrow();
    }

    private void write(List<String> lines, double x, Anchor anchor, DosePeriod period, SvgCanvas canvas, PanelArea area) {
        canvas.write(lines, x, area.y(period.dose().mgPerDay()) - 6, anchor, size.text(), ChartLook.INK);
    }

    /** The names from the fullest to the shortest that is still true. */
    private static List<List<String>> names(DoseStep dose) {
        if (dose.isOff()) {
            return List.of(List.of("off"));
        }
        var milligrams = dose.milligrams() + " mg";
        return dose.isDaily()
                ? List.of(List.of(milligrams), List.of(dose.milligrams()))
                : List.of(List.of(dose.words()), List.of(milligrams, dose.interval()), List.of(milligrams, "every", afterEvery(dose)));
    }

    private static String afterEvery(DoseStep dose) {
        return dose.interval().substring("every ".length());
    }
}
