package plateau.cut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Writes the lines of a data cut, compressed, in parts. */
final class CutWriter {

    private final MessageDigest digest = CutReader.sha256();
    private final OutputStream lines;

    /** @param parts takes each part in its turn */
    CutWriter(Consumer<byte[]> parts) {
        try {
            lines = new DigestOutputStream(new GZIPOutputStream(new Parts(parts)), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before any subject. */
    void write(CutHead head) {
        try {
            CutLines.write(head, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(CutSubject subject) {
        try {
            CutLines.write(subject, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rest. @return the SHA-256 of all lines, before they were compressed */
    String finish() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Divides what is written. */
    private static final class Parts extends OutputStream {

        private final Consumer<byte[]> taker;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream(CutPart.MOST_BYTES);

        Parts(Consumer<byte[]> taker) {
            this.taker = taker;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int fitting = Math.min(length, CutPart.MOST_BYTES - part.size());
            part.write(bytes, from, fitting);
            if (part.size() == CutPart.MOST_BYTES) {
                handOver();
                write(bytes, from + fitting, length - fitting);
            }
        }

        @Override
        public void close() {
            if (part.size() > 0) {
                handOver();
            }
        }

        private void handOver() {
            taker.accept(part.toByteArray());
            part.reset();
        }
    }
}
