package plateau.cdisc;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import plateau.sheet.Legible;

/** An XML document as it is written, in one namespace. */
final class Xml {

    private final XMLStreamWriter writer;
    private final String namespace;

    /** What the writer of XML may complain of. */
    private interface Step {

        void run() throws XMLStreamException;
    }

    Xml(OutputStream out, String namespace) {
        this.namespace = namespace;
        try {
            this.writer = new OutputFactoryImpl().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes a name and a value each; none where the value is null */
    void root(String name, String... attributes) {
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(namespace, name);
            writer.writeDefaultNamespace(namespace);
            attributes(attributes);
        });
    }

    Xml start(String name, String... attributes) {
        step(() -> {
            writer.writeStartElement(namespace, name);
            attributes(attributes);
        });
        return this;
    }

    Xml empty(String name, String... attributes) {
        step(() -> {
            writer.writeEmptyElement(namespace, name);
            attributes(attributes);
        });
        return this;
    }

    Xml text(String name, String text) {
        step(() -> {
            writer.writeStartElement(namespace, name);
            writer.writeCharacters(Legible.text(text));
            writer.writeEndElement();
        });
        return this;
    }

    Xml end() {
        step(writer::writeEndElement);
        return this;
    }

    /** The stream below is left open. */
    void finish() {
        step(() -> {
            writer.writeEndDocument();
            writer.close();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], Legible.text(attributes[i + 1]));
            }
        }
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
        }
    }
}
