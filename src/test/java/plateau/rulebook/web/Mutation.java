package plateau.rulebook.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes something that may be wrong of a question that is right: in its bytes, its structure or its values. */
final class Mutation {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"(?=[,}\\]])|-?\\d+(\\.\\d+)?(?=[,}\\]])|true|false");
    private static final Pattern NUMBER = Pattern.compile("(?<=\"value\":)[\\d.]+|(?<=\"(baselineCount|whoGrade|assignedDoseMg)\":)[\\d.]+|(?<=-)[12]\\d(?=\")");
    private static final Pattern PART = Pattern.compile("\\{[^{}]*}|\\[[^\\[\\]]*]|\"[^\"]*\":");
    private static final List<String> VALUES = List.of("null", "-1", "0", "-0.0", "1e999999999", "1e-999999999", "1e99999999999", "5000.0000001", "1e308", "NaN",
            "Infinity", "3", "2.5", "15", "9007199254740993", "0x10", "\"\"", "\"2026-02-30\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"2026-03-01\"", "\"1900-01-01\"",
            "\"2999-12-31\"", "\"TAPER\"", "\"FOLLOW_UP\"", "\"WITHDRAWAL\"", "\"hetrombopag-cit\"", "\"hetrombopag-itp-slow-taper\"", "\"\\ud800\"", "\"\\u0000\"",
            "[]", "{}", "[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]", "true", "{\"on\": \"2026-03-01\"}", "\"" + "x".repeat(5000) + "\"", "9".repeat(300));

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** Every second question has only numbers and days that are others, and may be right. */
    byte[] of(String question) {
        return random.nextBoolean() ? nudged(question).getBytes(StandardCharsets.UTF_8) : broken(question);
    }

    private String nudged(String question) {
        String changed = question;
        for (int times = random.nextInt(4); times >= 0; times--) {
            int[] digits = one(NUMBER, changed);
            changed = with(changed, digits, String.valueOf(random.nextInt(1 << 2 + random.nextInt(8))));
        }
        return changed;
    }

    private byte[] broken(String question) {
        String changed = question;
        for (int times = random.nextInt(3); times >= 0; times--) {
            changed = switch (random.nextInt(5)) {
                case 0 -> swapped(changed);
                case 1 -> doubled(changed);
                case 2 -> cut(changed);
                default -> replaced(changed);
            };
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0; times > 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String replaced(String text) {
        return with(text, one(VALUE, text), VALUES.get(random.nextInt(VALUES.size())));
    }

    private String swapped(String text) {
        int[] from = one(PART, text);
        int[] to = one(PART, text);
        return with(text, to, text.substring(from[0], from[1]));
    }

    private String doubled(String text) {
        int[] part = one(PART, text);
        String twice = text.substring(part[0], part[1]);
        return with(text, part, twice + (twice.endsWith(":") ? "1," : ",") + twice);
    }

    private String cut(String text) {
        return random.nextBoolean() ? with(text, one(PART, text), "") : text.substring(0, random.nextInt(text.length() + 1));
    }

    private static String with(String text, int[] part, String other) {
        return text.substring(0, part[0]) + other + text.substring(part[1]);
    }

    private int[] one(Pattern pattern, String text) {
        List<int[]> places = new ArrayList<>();
        pattern.matcher(text).results().map((MatchResult found) -> new int[] {found.start(), found.end()}).forEach(places::add);
        return places.isEmpty() ? new int[] {0, 0} : places.get(random.nextInt(places.size()));
    }
}
