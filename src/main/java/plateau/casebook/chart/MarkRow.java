package plateau.casebook.chart;

import static java.util.stream.Collectors.joining;

import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** The marks below the counts: a tick for each day, with its labels under it; days too close for that share theirs. */
record MarkRow(ChartData data, ChartSize size) implements Sketch {

    private static final double TICK = 6;

    /** Marks that stand together, by date. */
    private record Group(List<ChartMark> marks) {

        String label() {
            return marks.stream().map(ChartMark::label).distinct().collect(joining(" "));
        }

        LocalDate first() {
            return marks.get(0).on();
        }

        LocalDate last() {
            return marks.get(marks.size() - 1).on();
        }

        Group and(Group next) {
            List<ChartMark> all = new ArrayList<>(marks);
            all.addAll(next.marks);
            return new Group(all);
        }
    }

    /** How much room the row takes between the panels. */
    static double height(ChartData data, ChartSize size) {
        return data.marks().isEmpty() ? 0 : TICK + size.textSize;
    }

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        canvas.setPaint(ChartLook.ALERT);
        canvas.setStroke(ChartLook.STEP);
        data.marks().stream().map(ChartMark::on).distinct()
                .forEach(day -> canvas.draw(new Line2D.Double(area.x(day), area.bottom() - TICK / 2, area.x(day), area.bottom() + TICK)));
        groups(canvas, area).forEach(group -> canvas.write(group.label(), middle(group, canvas, area), area.bottom() + height(data, size),
                Anchor.MIDDLE, size.text(), ChartLook.INK));
    }

    private List<Group> groups(SvgCanvas canvas, PanelArea area) {
        List<Group> groups = new ArrayList<>();
        for (ChartMark mark : data.marks()) {
            Group group = new Group(List.of(mark));
            while (!groups.isEmpty() && covers(groups.get(groups.size() - 1), group, canvas, area)) {
                group = groups.remove(groups.size() - 1).and(group);
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean covers(Group one, Group next, SvgCanvas canvas, PanelArea area) {
        double room = (width(one, canvas) + width(next, canvas)) / 2;
        return middle(next, canvas, area) - middle(one, canvas, area) < room;
    }

    private double middle(Group group, SvgCanvas canvas, PanelArea area) {
        double most = canvas.width() - ChartSize.EDGE - width(group, canvas) / 2;
        return Math.min((area.x(group.first()) + area.x(group.last())) / 2, most);
    }

    private double width(Group group, SvgCanvas canvas) {
        return canvas.widthOf(group.label() + " ", size.text());
    }
}
