package plateau.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes a workbook again, with the time of the cut where its writer set that of the machine. */
record SteadyZip(Origin origin) {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    byte[] of(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get(); ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(origin.entryTime());
                to.putNextEntry(entry);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().equals(PROPERTIES) ? dated(content) : content);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] dated(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8)).replaceFirst("$1" + origin.takenAt()).getBytes(StandardCharsets.UTF_8);
    }
}
