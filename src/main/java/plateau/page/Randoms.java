package plateau.page;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

    private Randoms() {
    }

    /** 256 random bits, as 43 characters that need no escaping anywhere. */
    public static String key() {
        return text(KEY_BYTES);
    }

    /** 192 random bits, as 32 characters that need no escaping anywhere. */
    public static String token() {
        return text(BYTES);
    }

    private static String text(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
