package plateau.report.enrolment;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.WrappedText;
import plateau.report.StudyAtCut;
import plateau.report.enrolment.Flow.Arrow;

/** The boxes below each other, and beside the way from one to the next what became of those who do not go it. */
final class FlowChart {

    private static final double PADDING = 10;
    private static final double GAP = 16;
    private static final double HEAD = 6;

    private final Flow flow;
    private final StudyAtCut study;
    private final ChartSize size;
    private final SvgCanvas ruler;

    /** @param level 0 for a heading, 1 for what is part of it */
    private record Line(String text, int level) {
    }

    FlowChart(Flow flow, StudyAtCut study, ChartSize size) {
        this.flow = flow;
        this.study = study;
        this.size = size;
        this.ruler = new SvgCanvas(size);
    }

    String svg() {
        var canvas = new SvgCanvas(size, (int) Math.ceil(draw(ruler)));
        canvas.setPaint(ChartLook.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, draw(ruler)));
        draw(canvas);
        return canvas.document("From screening to the last stage", description());
    }

    /** @return how high it is */
    private double draw(SvgCanvas canvas) {
        double y = ChartSize.EDGE;
        for (FlowBox box : flow.boxes()) {
            y = drawBox(canvas, box, y);
            List<Line> beside = beside(box);
            boolean last = box == FlowBox.AFTER_TAPER;
            if (!beside.isEmpty()) {
                double height = height(beside.size());
                drawBeside(canvas, beside, y + GAP, height);
                drawWay(canvas, y, last ? y + GAP + height / 2 : y + 2 * GAP + height, !last);
                drawArm(canvas, y + GAP + height / 2);
                y += 2 * GAP + height;
            } else if (!last) {
                drawWay(canvas, y, y + 2 * GAP, true);
                y += 2 * GAP;
            }
        }
        return y + ChartSize.EDGE;
    }

    private double drawBox(SvgCanvas canvas, FlowBox box, double top) {
        List<String> title = WrappedText.of(box.title(study), boxWidth() - 2 * PADDING, size.strong(), ruler);
        List<String> numbers = numbers(box);
        double height = height(title.size() + numbers.size());
        frame(canvas, boxLeft(), top, boxWidth(), height, ChartLook.MEASURE_AREA, ChartLook.MEASURE);
        double middle = boxLeft() + boxWidth() / 2;
        for (int i = 0; i < title.size() + numbers.size(); i++) {
            boolean heading = i < title.size();
            canvas.write(heading ? title.get(i) : numbers.get(i - title.size()), middle, base(top, i), Anchor.MIDDLE, heading ? size.strong() : size.text(), ChartLook.INK);
        }
        return top + height;
    }

    private List<String> numbers(FlowBox box) {
        var lines = new ArrayList<>(List.of(subjects(flow.in(box))));
        if (box == FlowBox.ENROLLED && flow.beginIn(box) > 0) {
            lines.add("%d screened here, %d taken over".formatted(flow.in(box) - flow.beginIn(box), flow.beginIn(box)));
        }
        if (box == FlowBox.AFTER_TAPER && withoutTaper() > 0) {
            lines.add("%d after a taper, %d without one here".formatted(flow.in(box) - withoutTaper(), withoutTaper()));
        }
        return lines;
    }

    private int withoutTaper() {
        return flow.from(FlowBox.TREATED).stream().filter(arrow -> arrow.to().equals(Optional.of(FlowBox.AFTER_TAPER))).mapToInt(Arrow::subjects).sum();
    }

    /** What became of those who come no further, and who passes over the next box. */
    private List<Line> beside(FlowBox box) {
        var lines = new ArrayList<Line>();
        Map<String, List<Arrow>> ends = flow.from(box).stream().filter(arrow -> arrow.to().isEmpty())
                .collect(Collectors.groupingBy(Arrow::became, LinkedHashMap::new, Collectors.toList()));
        ends.forEach((became, arrows) -> {
            add(lines, became + ": " + arrows.stream().mapToInt(Arrow::subjects).sum(), 0);
            arrows.forEach(arrow -> arrow.why().ifPresent(why -> add(lines, why + " " + arrow.subjects(), 1)));
        });
        if (box == FlowBox.TREATED && withoutTaper() > 0) {
            add(lines, "Went on without a taper here: " + withoutTaper(), 0);
        }
        return lines;
    }

    private void add(List<Line> lines, String text, int level) {
        WrappedText.of(text, besideWidth() - 2 * PADDING - indent(level), size.text(), ruler).forEach(line -> lines.add(new Line(line, level)));
    }

    private void drawBeside(SvgCanvas canvas, List<Line> lines, double top, double height) {
        frame(canvas, besideLeft(), top, besideWidth(), height, ChartLook.PAPER, ChartLook.AXIS);
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(lines.get(i).text(), besideLeft() + PADDING + indent(lines.get(i).level()), base(top, i), Anchor.START, size.text(),
                    lines.get(i).level() == 0 ? ChartLook.INK : ChartLook.QUIET);
        }
    }

    private void drawWay(SvgCanvas canvas, double from, double to, boolean arrow) {
        line(canvas, stem(), from, stem(), to);
        if (arrow) {
            head(canvas, stem(), to, 0, 1);
        }
    }

    private void drawArm(SvgCanvas canvas, double y) {
        line(canvas, stem(), y, besideLeft(), y);
        head(canvas, besideLeft(), y, 1, 0);
    }

    private static void line(SvgCanvas canvas, double x1, double y1, double x2, double y2) {
        canvas.setPaint(ChartLook.INK);
        canvas.setStroke(ChartLook.MARK);
        canvas.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void head(SvgCanvas canvas, double x, double y, double right, double down) {
        var head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - HEAD * right - HEAD * 0.7 * down, y - HEAD * down - HEAD * 0.7 * right);
        head.lineTo(x - HEAD * right + HEAD * 0.7 * down, y - HEAD * down + HEAD * 0.7 * right);
        head.closePath();
        canvas.fill(head);
    }

    private static void frame(SvgCanvas canvas, double x, double y, double width, double height, Color ground, Color edge) {
        var box = new Rectangle2D.Double(x, y, width, height);
        canvas.setPaint(ground);
        canvas.fill(box);
        canvas.setPaint(edge);
        canvas.setStroke(ChartLook.MARK);
        canvas.draw(box);
    }

    private double height(int lines) {
        return lines * lineHeight() + 2 * PADDING - size.textSize * 0.3;
    }

    private double base(double top, int line) {
        return top + PADDING + size.textSize * 0.9 + line * lineHeight();
    }

    private double lineHeight() {
        return size.textSize * 1.4;
    }

    private double indent(int level) {
        return level * 1.2 * size.textSize;
    }

    private double boxLeft() {
        return size.hasMargin() ? 110 : ChartSize.EDGE;
    }

    private double boxWidth() {
        return size.hasMargin() ? 340 : size.width - 2 * ChartSize.EDGE;
    }

    private double besideLeft() {
        return size.hasMargin() ? 500 : 52;
    }

    private double besideWidth() {
        return (size.hasMargin() ? 850 : size.width - ChartSize.EDGE) - besideLeft();
    }

    private double stem() {
        return size.hasMargin() ? boxLeft() + boxWidth() / 2 : 26;
    }

    private String description() {
        return flow.boxes().stream().map(box -> box.title(study) + " " + subjects(flow.in(box)) + ends(box)).collect(Collectors.joining("; ", "", "."));
    }

    private String ends(FlowBox box) {
        List<Line> beside = beside(box);
        return beside.isEmpty() ? "" : beside.stream().map(Line::text).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String subjects(int number) {
        return number + (number == 1 ? " subject" : " subjects");
    }
}
