package plateau.access;

import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.lang.util.ByteSource;

/** Passwords: their Argon2id hashes, and which ones may be chosen. */
final class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    // 19 MiB, two passes, one lane: the second of OWASP's equivalent choices
    private static final PasswordService SERVICE = new Argon2(19456, 2);
    private static final String OF_NOBODY = SERVICE.encryptPassword("the password of nobody");
    private static final String PARAMETERS = parameters(OF_NOBODY);

    private Passwords() {
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

    /** Whether the hash was made with other parameters than those of today. */
    static boolean isOutdated(String hash) {
        return !parameters(hash).equals(PARAMETERS);
    }

    /** Why the password may not be chosen, and what to choose instead. */
    static Optional<String> refusal(String password, String userName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least 8 characters. A sentence of 15 or more is better.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most 200 characters.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT)) || GuessedFirst.holds(password)) {
            return Optional.of("This password is among the first that are guessed. Use words that have nothing to do with you or the study.");
        }
        return Optional.empty();
    }

    /** All of a hash but its last two parts, salt and digest. */
    private static String parameters(String hash) {
        int digest = hash.lastIndexOf('$');
        return digest < 0 ? hash : hash.substring(0, Math.max(0, hash.lastIndexOf('$', digest - 1)));
    }

    /** Argon2id with parameters of our own; those set on a hash service are not passed on to it. */
    static final class Argon2 extends DefaultPasswordService {

        private final int memoryKib;
        private final int iterations;

        Argon2(int memoryKib, int iterations) {
            this.memoryKib = memoryKib;
            this.iterations = iterations;
        }

        @Override
        protected HashRequest createHashRequest(ByteSource password) {
            return new HashRequest.Builder().setSource(password).setAlgorithmName("argon2id")
                    .addParameter("Argon2.memoryKib", String.valueOf(memoryKib))
                    .addParameter("Argon2.iterations", String.valueOf(iterations))
                    .addParameter("Argon2.parallelism", "1").build();
        }
    }
}
