package plateau.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.chart.ChartSize;
import plateau.sheet.Report;
import plateau.sheet.Table.Column;

/** What holds for every figure and table of the reports, of no, one, few and many subjects. */
class ReportGalleryTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "line", "path", "polygon", "rect", "circle", "text");

    static Stream<Arguments> figures() {
        return ReportGallery.figures().entrySet().stream().flatMap(figure -> Stream.of(ChartSize.values()).map(size -> Arguments.of(figure.getKey(), size, figure.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("figures")
    void everyFigurePassesAStrictContentSecurityPolicyAndIsSmallAndTheSameEachTime(String name, ChartSize size, Report.Figure figure) {
        String svg = figure.draw(size);
        Document document = Jsoup.parse(svg, "", Parser.xmlParser());
        assertThat(document.select("[style], [class], [^on], [href], [^xlink]")).isEmpty();
        assertThat(document.getAllElements().stream().skip(1).map(Element::tagName).collect(Collectors.toSet())).isSubsetOf(ELEMENTS);
        assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(svg.equals(figure.draw(size))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("figures")
    void everyFigureIsAnImageThatSaysWhatItShows(String name, ChartSize size, Report.Figure figure) {
        Element svg = Jsoup.parse(figure.draw(size), "", Parser.xmlParser()).selectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("viewBox")).startsWith("0 0 " + size.width + " ");
        assertThat(svg.child(0).tagName()).isEqualTo("title");
        assertThat(svg.child(1).tagName()).isEqualTo("desc");
        assertThat(svg.child(1).text()).isNotBlank().endsWith(".").doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("figures")
    void everyTextIsTiedToItsAnchorAndInsideTheDrawing(String name, ChartSize size, Report.Figure figure) {
        Element svg = Jsoup.parse(figure.draw(size), "", Parser.xmlParser()).selectFirst("svg");
        double height = Double.parseDouble(svg.attr("viewBox").split(" ")[3]);
        assertThat(svg.select("text")).isNotEmpty().allMatch(text -> text.hasAttr("text-anchor")
                && Double.parseDouble(text.attr("y")) > 0 && Double.parseDouble(text.attr("y")) < height
                && Double.parseDouble(text.attr("x")) > 0 && Double.parseDouble(text.attr("x")) <= size.width);
    }

    @Test
    void everyChapterAndEveryColumnHasItsOwnNameAndEveryChapterItsDefinition() {
        ReportGallery.trials().keySet().stream().flatMap(trial -> ReportGallery.reports(trial).stream()).forEach(report -> {
            assertThat(report.chapters()).extracting(Report.Chapter::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
            assertThat(report.chapters()).allSatisfy(chapter -> {
                assertThat(chapter.definition()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
                assertThat(chapter.table().columns()).extracting(Column::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9_]+"));
            });
        });
    }
}
