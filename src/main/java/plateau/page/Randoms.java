package plateau.page;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Randoms() {
    }

    /** 192 random bits, as 32 characters that need no escaping anywhere. */
    public static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
