package plateau.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.chart.ChartSize;

/** What holds for every curve, whoever was observed. */
class CurveGalleryTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "line", "path", "polygon", "rect", "circle", "text");

    static Stream<Arguments> curves() {
        return CurveGallery.examples().entrySet().stream().flatMap(example -> Stream.of(ChartSize.values())
                .map(size -> Arguments.of(example.getKey(), size, example.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("curves")
    void everyCurvePassesAStrictContentSecurityPolicy(String name, ChartSize size, CurveData data) {
        var curve = new DrawnCurve(data, size);
        assertThat(curve.document.select("[style], [class], [^on], [href], [^xlink]")).isEmpty();
        assertThat(curve.document.getAllElements().stream().skip(1).map(Element::tagName).collect(Collectors.toSet())).isSubsetOf(ELEMENTS);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("curves")
    void everyCurveIsSmallAndTheSameEachTime(String name, ChartSize size, CurveData data) {
        var svg = new SurvivalChart(data, size).svg();
        assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
        assertThat(svg.equals(new SurvivalChart(data, size).svg())).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("curves")
    void everyCurveIsAnImageWithATitleAndADescription(String name, ChartSize size, CurveData data) {
        var svg = new DrawnCurve(data, size).document.selectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 " + size.width + " " + size.height);
        assertThat(svg.child(0).text()).isEqualTo(data.words().title());
        assertThat(svg.child(1).text()).isEqualTo(data.words().description(data));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("curves")
    void everyTextIsTiedToItsAnchorLargeEnoughAndInsideTheDrawing(String name, ChartSize size, CurveData data) {
        assertThat(new DrawnCurve(data, size).document.select("text")).isNotEmpty().allMatch(text -> text.hasAttr("text-anchor")
                && DrawnCurve.inherited(text, "font-size").equals(size.textSize + "px")
                && Double.parseDouble(text.attr("y")) > 0 && Double.parseDouble(text.attr("y")) < size.height
                && Double.parseDouble(text.attr("x")) > 0 && Double.parseDouble(text.attr("x")) < size.width);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("curves")
    void everyCurveNamesItsAxes(String name, ChartSize size, CurveData data) {
        assertThat(new DrawnCurve(data, size).texts()).contains(data.words().share() + " (%)", data.words().axis(), "0", "50", "100", "Number at risk");
    }
}
