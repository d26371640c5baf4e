package plateau.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof that a form was made for the browser that sends it: a nonce, and its keyed hash under the secret of its
 * session, or of a visitor's cookie. It differs on every page, so a compressed page gives nothing away.
 */
public final class CsrfToken {

    private CsrfToken() {
    }

    static String issue(String secret) {
        String nonce = Randoms.token();
        return nonce + "." + hash(secret, nonce);
    }

    public static boolean isValid(String secret, String token) {
        int dot = token.indexOf('.');
        return dot > 0 && MessageDigest.isEqual(bytes(token.substring(dot + 1)), bytes(hash(secret, token.substring(0, dot))));
    }

    private static String hash(String secret, String nonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes("form " + nonce)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
