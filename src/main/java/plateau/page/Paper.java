package plateau.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a view as a tagged PDF with its font in it. Its styles lie beside its template, as {@code LogSheet.css} beside {@code LogSheet.html}. */
@ApplicationScoped
public class Paper {

    /** Stands for a letter that the font lacks. */
    private static final int GAP = 0x25A1;

    /** Under the SIL Open Font License, in the library that writes the PDF. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    public static final String FONT_FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;

    /** How the address of a drawing begins that is in the sheet itself. */
    private static final String DRAWING = "data:image/svg+xml;base64,";
    private static final CmapLookup LETTERS = letters();

    static {
        XRLog.setLoggerImpl(new PaperLog());
    }

    @Inject
    Renderer renderer;

    /** @throws IllegalStateException where the font lacks a letter */
    public byte[] print(View sheet) {
        String html = html(sheet);
        if (!canWrite(html)) {
            throw new IllegalStateException("The font lacks letters of this language");
        }
        return pdf(html, styles(sheet), Optional.empty());
    }

    /** With a box in place of each letter that the font lacks; the sheet says so. */
    public byte[] printWithGaps(View sheet) {
        return pdf(withGaps(html(sheet)), styles(sheet), Optional.empty());
    }

    /** The same, always with the same bytes, as if it had been printed at that time. */
    public byte[] printWithGaps(View sheet, Instant at) {
        return pdf(withGaps(html(sheet)), styles(sheet), Optional.of(at));
    }

    /** A text as it is printed: a box in place of each letter that the font lacks. */
    public static String withGaps(String text) {
        return text.codePoints().map(letter -> hasLetter(letter) ? letter : GAP)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether the font has every letter: the writer of the PDF would put another sign in its place. */
    public static boolean canWrite(String text) {
        return text.codePoints().allMatch(Paper::hasLetter);
    }

    /** The address of a drawing, for an image of a sheet. */
    public static String drawing(String svg) {
        return DRAWING + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasLetter(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || LETTERS.getGlyphId(letter) != 0;
    }

    private String html(View sheet) {
        StringWriter html = new StringWriter();
        renderer.renderAlone(sheet, html);
        return html.toString();
    }

    private static byte[] pdf(String html, String styles, Optional<Instant> at) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Paper::font, FONT_FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl((uri, type) -> type == ExternalResourceType.CSS && uri.equals(styles) || uri.startsWith(DRAWING),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html, styles);
        try (PdfBoxRenderer writer = builder.buildPdfRenderer(); PDDocument document = writer.createPDFKeepOpen()) {
            at.ifPresent(time -> date(document, time));
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The id of a document is made of its time too. */
    private static void date(PDDocument document, Instant at) {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        document.setDocumentId(at.toEpochMilli());
    }

    private static String styles(View sheet) {
        return sheet.getClass().getResource(sheet.getClass().getSimpleName() + ".css").toString();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private static CmapLookup letters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
