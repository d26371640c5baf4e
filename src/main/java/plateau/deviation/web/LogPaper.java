package plateau.deviation.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import plateau.page.Renderer;

/** Prints the deviation log as a tagged PDF with its font in it. */
@ApplicationScoped
class LogPaper {

    /** Under the SIL Open Font License, in the library that writes the PDF. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;

    @Inject
    Renderer renderer;

    byte[] print(LogSheet sheet) {
        StringWriter html = new StringWriter();
        renderer.render(sheet, html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(LogPaper::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl((uri, type) -> type == ExternalResourceType.CSS && uri.equals(styles()),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html.toString(), styles());
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String styles() {
        return LogPaper.class.getResource("log.css").toString();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
