package plateau.chart;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A finished drawing, freed of what says nothing, and given a name and a description. */
final class SvgDocument {

    private static final List<String> HINTS = List.of("color-interpolation", "color-rendering", "image-rendering",
            "shape-rendering", "text-rendering");

    private final Element root;

    SvgDocument(Element root, int width, int height) {
        this.root = root;
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        children(root).filter(node -> node.getNodeType() == Node.COMMENT_NODE || "defs".equals(node.getNodeName()))
                .toList().forEach(root::removeChild);
        strip(root);
        root.setAttribute("font-family", ChartLook.FONT_FAMILY);
    }

    SvgDocument named(String title, String description) {
        root.insertBefore(element("desc", description), root.getFirstChild());
        root.insertBefore(element("title", title), root.getFirstChild());
        return this;
    }

    String text() {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element element(String name, String text) {
        var element = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
        element.setTextContent(text);
        return element;
    }

    /** The font family is the root's alone: the server's fonts are not the reader's. */
    private static void strip(Element element) {
        HINTS.forEach(element::removeAttribute);
        element.removeAttribute("font-family");
        children(element).filter(Element.class::isInstance).map(Element.class::cast).forEach(SvgDocument::strip);
    }

    private static Stream<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
