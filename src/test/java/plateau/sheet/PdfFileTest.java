package plateau.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.chart.ChartLook;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;
import plateau.sheet.Table.Kind;
import plateau.statistics.Proportion;
import plateau.statistics.chart.RateChart;

@Tag("R55")
@Tag("UX-14")
class PdfFileTest {

    @Test
    void every_page_says_the_cut_and_which_page_it_is() throws IOException {
        try (PDDocument document = printed(table(4, 200))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("Cut C-0007 of 21 November 2026, 09:30:12 UTC, SHA-256 " + Reports.ORIGIN.sha256())
                        .contains("Page %d of %d".formatted(page, document.getNumberOfPages()));
            }
        }
    }

    @Test
    void the_head_is_repeated_on_every_page_and_counts_once() throws IOException {
        Report report = table(4, 200);
        try (PDDocument document = printed(report)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("Label 0").contains("Label 3");
            }
        }
        assertThat(Reports.publish().as(Format.PDF, report, Reports.ORIGIN)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "25, true"})
    void a_wide_table_lies_across(int columns, boolean across) throws IOException {
        try (PDDocument document = printed(table(columns, 3))) {
            PDRectangle last = document.getPage(document.getNumberOfPages() - 1).getMediaBox();
            assertThat(last.getWidth() > last.getHeight()).isEqualTo(across);
            assertThat(Math.min(last.getWidth(), last.getHeight())).isBetween(595f, 596f);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 13, 25})
    void every_letter_lies_on_the_paper(int columns) throws IOException {
        try (PDDocument document = printed(table(columns, 30))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    assertThat(text.getXDirAdj()).isGreaterThan(20);
                    assertThat(text.getXDirAdj() + text.getWidthDirAdj()).isLessThan(text.getPageWidth() - 20);
                }
            }.getText(document);
        }
    }

    @Test
    void a_chart_is_drawn_in_lines_and_has_words_for_those_who_do_not_see_it() throws IOException {
        Report report = Reports.of(drawn(new RateChart("Rates", List.of(new RateChart.Bar("Site 01", new Proportion(3, 40)))).svg()));
        try (PDDocument document = printed(report)) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).hasSize(1).noneMatch(resources::isImageXObject);
            assertThat(operators((PDFormXObject) resources.getXObject(resources.getXObjectNames().iterator().next())))
                    .contains("l", "f", "S").doesNotContain("BI", "Do").hasSizeGreaterThan(200);
            assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot())).containsExactly("By site, as a chart; the same stands in the table.");
        }
    }

    @Test
    void charts_of_any_width_have_letters_of_one_size() {
        assertThat(PaperFigure.of(size -> "<svg viewBox=\"0 0 960 420\"/>").width()).isEqualTo(672);
        assertThat(PaperFigure.of(size -> "<svg viewBox=\"0 0 390 126\"/>").width()).isEqualTo(273);
    }

    @Test
    void the_letters_of_a_chart_lie_on_their_halo() {
        assertThat(new PaperFigure("<svg font-family=\"" + ChartLook.FONT_FAMILY + "\"><text x=\"1\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\">a</text><text>b</text></svg>").svg())
                .isEqualTo("<svg font-family=\"Liberation Sans\"><text x=\"1\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\">a</text>"
                        + "<text x=\"1\" paint-order=\"stroke\" stroke=\"none\" stroke-width=\"3\">a</text><text>b</text></svg>");
    }

    @Test
    void an_address_in_a_chart_is_not_followed() throws IOException {
        String picture = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">
                <image xlink:href="%s" width="10" height="10"/></svg>""".formatted(PdfFileTest.class.getResource("/plateau/sheet/ReportSheet.css"));

        try (PDDocument document = printed(Reports.of(drawn(picture)))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void a_box_for_a_letter_is_explained_where_there_is_one() throws IOException {
        try (PDDocument without = printed(Reports.enrolment()); PDDocument with = printed(Reports.of(Kind.TEXT, new Cell.Text("血小板")))) {
            assertThat(text(without, 1)).doesNotContain("□");
            assertThat(text(with, 1)).contains("□□□").contains("stands for a letter that the font of this print lacks");
        }
    }

    @Test
    void carries_title_language_and_the_time_of_the_cut() throws IOException {
        try (PDDocument document = printed(Reports.enrolment())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Enrolment");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2026-11-21T09:30:12Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static Report table(int columns, int rows) {
        List<Column> heads = IntStream.range(0, columns).mapToObj(i -> new Column("column" + i, "Label " + i, Kind.TEXT)).toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int number = row;
            cells.add(IntStream.range(0, columns).<Cell>mapToObj(i -> new Cell.Text(i == 0 ? "unbroken".repeat(9) : "Row " + number)).toList());
        }
        return Reports.of(new Chapter("one", "One", List.of(), new Table(heads, cells), Optional.empty()));
    }

    private static PDDocument printed(Report report) throws IOException {
        return Loader.loadPDF(Reports.publish().as(Format.PDF, report, Reports.ORIGIN).get(0).bytes());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static Chapter drawn(String svg) {
        Chapter chapter = Reports.enrolment().chapters().get(0);
        return new Chapter(chapter.id(), chapter.title(), chapter.definition(), chapter.table(), Optional.of(size -> svg));
    }

    private static List<String> operators(PDFormXObject drawing) throws IOException {
        return new PDFStreamParser(drawing).parse().stream().filter(Operator.class::isInstance).map(operator -> ((Operator) operator).getName()).toList();
    }

    private static List<String> alternatives(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(child -> Stream.concat(Stream.ofNullable(child.getAlternateDescription()), alternatives(child).stream())).toList();
    }
}
