package plateau.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import plateau.page.Written;
import plateau.sheet.Cell;
import plateau.sheet.CellText;
import plateau.sheet.Report;

/** The tables of a report, each row of each chapter, as a page shows them and as the report has them. */
public final class ShownReport {

    private ShownReport() {
    }

    /** The reason for several missing values may stand over them. */
    public static Map<String, List<List<String>>> on(Document page) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Element chapter : page.select("section.chapter")) {
            tables.put(chapter.select("h2").attr("id"), chapter.select("tbody tr").stream().map(ShownReport::cells).toList());
        }
        return tables;
    }

    public static Map<String, List<List<String>>> of(Report report) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        report.chapters().forEach(chapter -> tables.put(chapter.id(), chapter.table().rows().stream().map(row -> row.stream()
                .map(cell -> cell instanceof Cell.Day day ? Written.date(day.day()) : CellText.of(cell)).toList()).toList()));
        return tables;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        row.children().forEach(cell -> IntStream.range(0, cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1).forEach(i -> cells.add(cell.text())));
        return cells;
    }
}
