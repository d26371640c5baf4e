package plateau.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the characters of an uploaded text are written as bytes. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8), GB18030("GB18030", Charset.forName("GB18030"));

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The first that every byte fits: what is no UTF-8 may be GB18030, and not the other way round. */
    public static Optional<Encoding> of(byte[] bytes) {
        return UTF_8.read(bytes).isPresent() ? Optional.of(UTF_8) : GB18030.read(bytes).isPresent() ? Optional.of(GB18030) : Optional.empty();
    }

    /** The text without its byte order mark; nothing where a byte does not fit. */
    public Optional<String> read(byte[] bytes) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    public String label() {
        return label;
    }
}
