package plateau.card.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import plateau.page.Renderer;

/** Prints a card as a tagged PDF with its font in it. */
@ApplicationScoped
class Paper {

    /** Under the SIL Open Font License, in the library that writes the PDF. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final CmapLookup LETTERS = letters();

    static {
        XRLog.setLoggerImpl(new PaperLog());
    }

    @Inject
    Renderer renderer;

    byte[] print(CardSheet sheet) {
        StringWriter html = new StringWriter();
        renderer.render(sheet, html);
        if (!canWrite(html.toString())) {
            throw new IllegalStateException("The font of the card lacks letters of this language");
        }
        return pdf(html.toString());
    }

    /** Whether the font has every letter: the writer of the PDF would put another sign in its place. */
    static boolean canWrite(String text) {
        return text.codePoints().allMatch(letter -> Character.isISOControl(letter) || LETTERS.getGlyphId(letter) != 0);
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Paper::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl((uri, type) -> type == ExternalResourceType.CSS && uri.equals(styles()),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html, styles());
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String styles() {
        return Paper.class.getResource("card.css").toString();
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
