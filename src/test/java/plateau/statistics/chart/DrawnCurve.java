package plateau.statistics.chart;

import java.awt.Color;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;

/** A curve as it came out: asks the SVG where things lie. */
final class DrawnCurve {

    final String svg;
    final Document document;

    DrawnCurve(CurveData data, ChartSize size) {
        svg = new SurvivalChart(data, size).svg();
        document = Jsoup.parse(svg, "", Parser.xmlParser());
    }

    List<String> texts() {
        return document.select("text").eachText();
    }

    double x(String text) {
        return Double.parseDouble(text(text).attr("x"));
    }

    /** The upright or level lines inside the plot, which the legend above is not. */
    List<Element> lines(Color colour) {
        double top = top();
        return document.select("line").stream().filter(line -> inherited(line, "stroke").equals(rgb(colour)) && Double.parseDouble(line.attr("y1")) > top).toList();
    }

    /** The commands of the curve: where it goes. */
    String curve() {
        return paths(ChartLook.MEASURE).get(0).attr("d");
    }

    String censored() {
        return paths(ChartLook.MEASURE).get(1).attr("d");
    }

    static long count(String path, char command) {
        return path.chars().filter(letter -> letter == command).count();
    }

    static String inherited(Element element, String attribute) {
        return element.hasAttr(attribute) || element.parent() == null ? element.attr(attribute) : inherited(element.parent(), attribute);
    }

    private List<Element> paths(Color colour) {
        return document.select("path").stream().filter(path -> inherited(path, "stroke").equals(rgb(colour)) && inherited(path, "fill").equals("none")).toList();
    }

    private double top() {
        return document.select("text").stream().filter(text -> text.text().endsWith("(%)")).mapToDouble(text -> Double.parseDouble(text.attr("y"))).findFirst().orElseThrow();
    }

    private Element text(String text) {
        return document.select("text").stream().filter(element -> element.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No text " + text + " among " + texts()));
    }

    private static String rgb(Color colour) {
        return "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
