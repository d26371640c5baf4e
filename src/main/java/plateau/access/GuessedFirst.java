package plateau.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that are guessed first: a well-known word, with digits and signs around it, with signs for letters, or
 * said twice; digits alone; a row of keys; and whatever holds a word of this portal or its study.
 */
final class GuessedFirst {

    private static final List<String> OWN_WORDS = List.of("plateau", "hetrombopag", "platelet", "thrombo", "investigator", "coordinator", "administrator");
    private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm",
            "1234567890", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv5tgb6yhn", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0");
    private static final int FEWEST_DIFFERENT = 5;
    private static final int ROW_PIECE = 4;
    private static final Set<String> WORDS = words();

    private GuessedFirst() {
    }

    static boolean holds(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return core.isEmpty() && lower.matches("[\\p{ASCII}]*")
                || lower.chars().distinct().count() < FEWEST_DIFFERENT
                || Stream.of(lower, core).flatMap(GuessedFirst::readings).anyMatch(GuessedFirst::isGuessed);
    }

    private static boolean isGuessed(String text) {
        return OWN_WORDS.stream().anyMatch(text::contains) || WORDS.contains(text) || isTwice(text) || isRow(text);
    }

    private static boolean isTwice(String core) {
        String half = core.substring(0, core.length() / 2);
        return !half.isEmpty() && core.equals(half + half) && WORDS.contains(half);
    }

    /** Whether it consists of pieces of rows of keys, forwards or backwards, and of nothing else. */
    private static boolean isRow(String text) {
        if (text.length() < ROW_PIECE) {
            return false;
        }
        for (int end = text.length(); end >= ROW_PIECE; end--) {
            String piece = text.substring(0, end);
            String back = new StringBuilder(piece).reverse().toString();
            if (ROWS.stream().anyMatch(row -> row.contains(piece) || row.contains(back))) {
                return end == text.length() || isRow(text.substring(end));
            }
        }
        return false;
    }

    /** As typed, and with the letters that the signs stand for. */
    private static Stream<String> readings(String lower) {
        String read = lower.replace('@', 'a').replace('4', 'a').replace('0', 'o').replace('!', 'i')
                .replace('3', 'e').replace('$', 's').replace('5', 's').replace('7', 't');
        return Stream.of(lower, read.replace('1', 'i'), read.replace('1', 'l'));
    }

    private static Set<String> words() {
        try (InputStream file = GuessedFirst.class.getResourceAsStream("guessed-first.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().flatMap(line -> List.of(line.split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
