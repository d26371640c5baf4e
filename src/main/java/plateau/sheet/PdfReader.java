package plateau.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import plateau.page.Paper;
import plateau.sheet.Reading.Found;

/**
 * Reads the tables of a printed report back by the tags that a screen reader goes by, and so sees that these are right too.
 * The first table is the stamp.
 */
final class PdfReader {

    // lines end where the paper ends, so a space tells nothing; and some signs have no width and are not printed
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    private PdfReader(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), texts(page));
        }
    }

    static Reading read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Found> tables = new PdfReader(document).tables(document.getDocumentCatalog().getStructureTreeRoot());
            return new Reading(tables.remove(0).rows().stream().map(line -> line.stream().map(CellText::of).toList()).toList(), tables);
        }
    }

    /** What can be compared of a text and its print. */
    static String shown(String text) {
        return UNSEEN.matcher(Paper.withGaps(text)).replaceAll("");
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    private List<Found> tables(PDStructureNode node) {
        List<Found> tables = new ArrayList<>();
        for (PDStructureElement child : children(node)) {
            if ("Table".equals(child.getStandardStructureType())) {
                tables.add(table(child));
            } else {
                tables.addAll(tables(child));
            }
        }
        return tables;
    }

    private Found table(PDStructureElement table) {
        List<List<PDStructureElement>> rows = rows(table).stream().map(PdfReader::children).toList();
        List<String> headings = rows.get(0).stream().map(this::repeated).toList();
        return new Found(headings, rows.subList(1, rows.size()).stream().map(row -> row.stream().<Cell>map(cell -> new Cell.Text(text(cell))).toList()).toList());
    }

    private static List<PDStructureElement> rows(PDStructureElement within) {
        List<PDStructureElement> rows = new ArrayList<>();
        for (PDStructureElement child : children(within)) {
            if ("TR".equals(child.getStandardStructureType())) {
                rows.add(child);
            } else {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    /** A heading, which stands on each page of its table in the same words. */
    private String repeated(PDStructureElement heading) {
        return String.join("", new LinkedHashSet<>(byPage(heading).values()));
    }

    private String text(PDStructureElement element) {
        return String.join("", byPage(element).values());
    }

    private Map<PDPage, String> byPage(PDStructureElement element) {
        Map<PDPage, String> texts = new LinkedHashMap<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                byPage(inner).forEach((page, text) -> texts.merge(page, text, String::concat));
            } else if (kid instanceof PDMarkedContentReference reference) {
                texts.merge(reference.getPage(), on(reference.getPage(), reference.getMCID()), String::concat);
            } else if (kid instanceof Integer id) {
                texts.merge(element.getPage(), on(element.getPage(), id), String::concat);
            }
        }
        return texts;
    }

    private String on(PDPage page, int id) {
        return pages.get(page.getCOSObject()).getOrDefault(id, "");
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).toList();
    }
}
