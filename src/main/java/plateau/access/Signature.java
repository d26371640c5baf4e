package plateau.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Who signed, when and with what meaning (21 CFR 11.50). */
public record Signature(long personId, String name, Instant at, String meaning) {

    /** The databases keep microseconds; what is hashed must read back the same. */
    public Signature {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A hash that binds this signature to exactly this content. */
    public String over(Object... content) {
        String text = Arrays.stream(content).map(String::valueOf).collect(Collectors.joining("\n"))
                + "\n" + personId + "\n" + name + "\n" + at + "\n" + meaning;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
