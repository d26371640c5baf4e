package plateau.cdisc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import plateau.testing.Standards;

/** Reads and checks an ODM file; no document type is read. */
final class Odm {

    private Odm() {
    }

    static byte[] of(CutSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdmFile.write(Sample.STUDY, source, out);
        return out.toByteArray();
    }

    /** The standard's, read from its folder and nowhere else. */
    static Schema schema() throws SAXException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return schemas.newSchema(Standards.file("odm-1.3.2/ODM1-3-2.xsd").toFile());
    }

    static void validate(Schema schema, byte[] file) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    static Document read(byte[] file) throws IOException {
        try {
            DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultInstance();
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return documents.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    static List<Element> all(Element within, String name) {
        return list(within.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
