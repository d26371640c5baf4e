package plateau.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * The passwords that are guessed first: one of the most common ones, with digits and signs around it, with signs for letters, or
 * said twice; digits alone; a row of keys; and whatever holds a word of this portal or its study.
 */
final class GuessedFirst {

    private static final List<String> OWN_WORDS = List.of("plateau", "hetrombopag", "platelet", "thrombo", "investigator", "coordinator", "administrator");
    private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm",
            "1234567890", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv5tgb6yhn", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0");
    private static final int FEWEST_DIFFERENT = 5;
    private static final int ROW_PIECE = 4;
    private static final int MOST_COMMON = 30_000;
    /** Missing from a list of English-speaking people. */
    private static final List<String> ALSO = List.of("woaini1314", "woaini520", "zhang5201314", "wangjing", "bienvenue", "willkommen",
            "passphrase", "login", "subject", "laboratory", "instagram", "hotmail", "gmail", "bitcoin", "skype", "yahoo", "twitter");
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
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                DictionaryUtil.class.getResourceAsStream("/dictionaries/passwords.txt"), StandardCharsets.UTF_8))) {
            return Stream.concat(list.lines().limit(MOST_COMMON), ALSO.stream()).map(word -> word.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
