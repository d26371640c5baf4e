package plateau.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;

/** Passwords: their Argon2id hashes, and which ones may be chosen. */
final class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final List<String> GUESSED_FIRST = List.of("password", "passwort", "plateau", "hetrombopag", "platelet",
            "12345678", "87654321", "abcdefgh", "qwertyui", "letmein", "welcome", "iloveyou", "investigator", "coordinator", "administrator");
    private static final PasswordService SERVICE = service();
    private static final String OF_NOBODY = SERVICE.encryptPassword("the password of nobody");

    private Passwords() {
    }

    static PasswordService service() {
        DefaultHashService hashes = new DefaultHashService();
        hashes.setDefaultAlgorithmName("argon2id");
        // 19 MiB, two passes, one lane: the second of OWASP's equivalent choices
        hashes.setParameters(Map.of("Argon2.memoryKib", "19456", "Argon2.iterations", "2", "Argon2.parallelism", "1"));
        DefaultPasswordService service = new DefaultPasswordService();
        service.setHashService(hashes);
        return service;
    }

    static String hash(String password) {
        return SERVICE.encryptPassword(password);
    }

    static boolean matches(String password, String hash) {
        return SERVICE.passwordsMatch(password, hash);
    }

    /** Takes as long as a comparison with a real hash and never matches, for names that nobody has. */
    static boolean matchesNobody(String password) {
        SERVICE.passwordsMatch(password, OF_NOBODY);
        return false;
    }

    /** Why the password may not be chosen, and what to choose instead. */
    static Optional<String> refusal(String password, String userName) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("Use at least 8 characters. A sentence of 15 or more is better.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most 200 characters.");
        }
        if (lower.contains(userName.toLowerCase(Locale.ROOT)) || GUESSED_FIRST.stream().anyMatch(lower::contains)
                || lower.chars().distinct().count() < 4) {
            return Optional.of("This password is among the first that are guessed. Use words that have nothing to do with you or the study.");
        }
        return Optional.empty();
    }
}
