package plateau.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in one zip, in the order in which they are added, each streamed; the last entry says the SHA-256 of each in the form that
 * {@code sha256sum -c} checks. All entries carry the time of the cut, so that the same files give the same zip.
 */
public final class Parcel {

    public static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Origin origin;
    private final StringBuilder sums = new StringBuilder();

    /** Writes a file into the parcel. */
    @FunctionalInterface
    public interface Content {

        /** @param out stays open */
        void write(OutputStream out) throws IOException;
    }

    /** Adds everything that a parcel is to hold. */
    @FunctionalInterface
    public interface Contents {

        void into(Parcel parcel) throws IOException;
    }

    private Parcel(OutputStream out, Origin origin) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.origin = origin;
    }

    /** Without its end the zip is no zip: what was broken off is not taken for the whole. The stream below is left open. */
    public static void write(OutputStream out, Origin origin, Contents contents) throws IOException {
        Parcel parcel = new Parcel(out, origin);
        contents.into(parcel);
        parcel.end();
    }

    public void add(List<ReportFile> files) throws IOException {
        for (ReportFile file : files) {
            add(file.name(), out -> out.write(file.bytes()));
        }
    }

    public void add(String name, Content content) throws IOException {
        MessageDigest sha256 = sha256();
        begin(name);
        content.write(new DigestOutputStream(new Entry(zip), sha256));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(sha256.digest())).append("  ").append(name).append('\n');
    }

    private void end() throws IOException {
        begin(SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(origin.entryTime());
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** One entry: who writes it may close it, and the zip goes on. */
    private static final class Entry extends FilterOutputStream {

        private Entry(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
