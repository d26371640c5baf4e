package plateau.casebook.chart;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plateau.chart.ChartSize;

/** A chart as it came out: asks the SVG where things lie. */
final class DrawnChart {

    final String svg;
    final Document document;

    DrawnChart(ChartData data, ChartSize size) {
        svg = new PlateletChart(data, size).svg();
        document = Jsoup.parse(svg, "", Parser.xmlParser());
    }

    static DrawnChart wide(ChartData data) {
        return new DrawnChart(data, ChartSize.WIDE);
    }

    static DrawnChart narrow(ChartData data) {
        return new DrawnChart(data, ChartSize.NARROW);
    }

    /** The markers of the counts from left to right. */
    List<Point2D> markers() {
        var dots = document.select("circle").stream().map(dot -> point(dot.attr("cx"), dot.attr("cy")));
        return Stream.concat(dots, diamonds()).distinct().sorted((a, b) -> Double.compare(a.getX(), b.getX())).toList();
    }

    Stream<Point2D> diamonds() {
        return document.select("path[d~=Z], polygon").stream().map(DrawnChart::tip);
    }

    /** The level lines of a colour, from the highest on the page. */
    List<Double> levels(Color colour) {
        return document.select("line").stream()
                .filter(line -> inherited(line, "stroke").equals(rgb(colour)) && line.attr("y1").equals(line.attr("y2")))
                .map(line -> Double.valueOf(line.attr("y1"))).sorted().toList();
    }

    /** The areas of a colour from left to right. */
    List<Element> areas(Color colour) {
        return document.select("rect").stream().filter(area -> inherited(area, "fill").equals(rgb(colour)))
                .sorted((a, b) -> Double.compare(number(a, "x"), number(b, "x"))).toList();
    }

    List<String> texts() {
        return document.select("text").eachText();
    }

    Element text(String text) {
        return document.select("text").stream().filter(element -> element.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No text " + text + " among " + texts()));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    static String inherited(Element element, String attribute) {
        return element.hasAttr(attribute) || element.parent() == null ? element.attr(attribute) : inherited(element.parent(), attribute);
    }

    /** The middle of a diamond, which begins at its upper tip. */
    private static Point2D tip(Element diamond) {
        var numbers = Stream.of((diamond.attr("d") + diamond.attr("points")).split("[^0-9.]+")).filter(text -> !text.isEmpty())
                .map(Double::valueOf).toList();
        return new Point2D.Double(numbers.get(0), numbers.get(3));
    }

    private static Point2D point(String x, String y) {
        return new Point2D.Double(Double.parseDouble(x), Double.parseDouble(y));
    }

    private static String rgb(Color colour) {
        return "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
