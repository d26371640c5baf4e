package plateau.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that came with a form. @param name as the browser gives it, which is shown and never used as a path */
public record PostedFile(String name, byte[] bytes) {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    /** The field of a form that carries the file. */
    public static final String FIELD = "file";
    private static final int LONGEST_NAME = 100;

    /** Without folders, and without what would turn round or break a line. */
    public PostedFile {
        String plain = name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        name = plain.isEmpty() ? "file" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
