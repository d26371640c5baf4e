package plateau.casebook.chart;

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

/** What holds for every chart, whatever the course. */
class ChartGalleryTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "line", "path", "polygon", "rect", "circle", "text");

    static Stream<Arguments> charts() {
        return ChartGallery.examples().entrySet().stream().flatMap(example -> Stream.of(ChartSize.values())
                .map(size -> Arguments.of(example.getKey(), size, example.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyChartPassesAStrictContentSecurityPolicy(String name, ChartSize size, ChartData data) {
        var chart = new DrawnChart(data, size);
        assertThat(chart.document.select("[style], [class], [^on], [href], [^xlink]")).isEmpty();
        assertThat(chart.svg.contains(" style=")).isFalse();
        assertThat(chart.document.getAllElements().stream().skip(1).map(Element::tagName).collect(Collectors.toSet())).isSubsetOf(ELEMENTS);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyChartIsSmall(String name, ChartSize size, ChartData data) {
        assertThat(new DrawnChart(data, size).svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyChartIsTheSameEachTime(String name, ChartSize size, ChartData data) {
        assertThat(new PlateletChart(data, size).svg().equals(new PlateletChart(data, size).svg())).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyCountHasAMarkerInsideTheChart(String name, ChartSize size, ChartData data) {
        assertThat(new DrawnChart(data, size).markers()).hasSameSizeAs(data.counts())
                .allMatch(marker -> marker.getX() > 0 && marker.getX() < size.width && marker.getY() > 0 && marker.getY() < size.height);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyChartIsAnImageWithATitleAndADescription(String name, ChartSize size, ChartData data) {
        var svg = new DrawnChart(data, size).document.selectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 " + size.width + " " + size.height);
        assertThat(svg.child(0).text()).startsWith("Platelet counts and doses, 3 March 2025 to ");
        assertThat(svg.child(1).text()).contains("Target 50 to 250, interrupt above 400.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void everyTextIsTiedToItsAnchorAndLargeEnough(String name, ChartSize size, ChartData data) {
        assertThat(new DrawnChart(data, size).document.select("text")).isNotEmpty().allMatch(text -> text.hasAttr("text-anchor")
                && DrawnChart.inherited(text, "font-size").equals(size.textSize + "px"));
    }
}
