package plateau.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Name and password as a program sends them (RFC 7617), in UTF-8. */
record BasicCredentials(String userName, String password) {

    private static final String SCHEME = "Basic ";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** @param header what stands in {@code Authorization}, or null; empty where it holds no name and password */
    static Optional<BasicCredentials> read(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(header.substring(SCHEME.length()).strip()).filter(text -> text.indexOf(':') >= 0)
                .map(text -> new BasicCredentials(text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1)));
    }

    private static Optional<String> decoded(String base64) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64))).toString();
            return Optional.of(text).filter(CONTROL.asPredicate().negate());
        } catch (IllegalArgumentException | CharacterCodingException notEncoded) {
            return Optional.empty();
        }
    }
}
