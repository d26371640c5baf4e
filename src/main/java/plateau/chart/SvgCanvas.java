package plateau.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing surface that becomes an SVG document. Text stays text and is tied to its anchor, so that it stands right
 * in the reader's font too, which is seldom the server's.
 */
public final class SvgCanvas extends SVGGraphics2D {

    public enum Anchor {
        START(0), MIDDLE(0.5), END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ChartSize size;
    private final int height;
    private Anchor anchor = Anchor.MIDDLE;

    public SvgCanvas(ChartSize size) {
        this(size, size.height);
    }

    /** As wide as the size, and as high as there are things to show. */
    public SvgCanvas(ChartSize size, int height) {
        super(context(), false);
        this.size = size;
        this.height = height;
        setSVGCanvasSize(new Dimension(size.width, height));
    }

    private static SVGGeneratorContext context() {
        var context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setPrecision(2);
        return context;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the library's own texts are tied from now on. */
    void anchor(Anchor anchor) {
        this.anchor = anchor;
    }

    public int width() {
        return size.width;
    }

    public double widthOf(String text, Font font) {
        return getFontMetrics(font).stringWidth(text);
    }

    /** Writes on a halo of paper, so that the text reads where lines pass behind it. */
    public void write(String text, double x, double y, Anchor anchor, Font font, Paint paint) {
        setFont(font);
        setPaint(paint);
        setStroke(ChartLook.HAIRLINE);
        var element = text(text, x, y, anchor);
        element.setAttribute("paint-order", "stroke");
        add(element);
        element.setAttribute("stroke", "#fff");
        element.setAttribute("stroke-width", "3");
    }

    /** Lines of text that end above a place. */
    public void write(List<String> lines, double x, double bottom, Anchor anchor, Font font, Paint paint) {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), x, bottom - (lines.size() - 1 - i) * (font.getSize() + 1), anchor, font, paint);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        add(text(text, x + anchor.share * widthOf(text, getFont()), y, anchor));
    }

    /** Nothing is cut off: what is drawn lies inside its axes. */
    @Override
    public void clip(Shape shape) {
    }

    /** The drawing as text, with a title and a description for those who hear it. */
    public String document(String title, String description) {
        return new SvgDocument(getRoot(), size.width, height).named(title, description).text();
    }

    private Element text(String text, double x, double y, Anchor anchor) {
        var element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "text");
        element.setAttribute("x", getGeneratorContext().doubleString(x));
        element.setAttribute("y", getGeneratorContext().doubleString(y));
        element.setAttribute("text-anchor", anchor.word());
        element.setTextContent(text);
        return element;
    }

    private void add(Element element) {
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }
}
