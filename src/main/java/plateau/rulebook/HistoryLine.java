package plateau.rulebook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plateau.protocol.DatedBleeding;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.SituationException;

/**
 * Reads one fact from a line such as {@code 2026-01-08 count 38}. Blanks, tabs, commas and semicolons part the words, so a
 * comma is never part of a number; full-width characters are made plain, and capitals do not matter.
 */
final class HistoryLine {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;、]+");
    private static final Pattern COUNT_UNIT = Pattern.compile("[x×*]?(10\\^?9/l|10\\^?3/[uµμ]l)|g/l|gi/l|k/[uµμ]l|thou/[uµμ]l");
    private static final String EXAMPLES = "Write a date and then dose, count, bleeding or rescue, such as 2026-01-08 count 38.";

    private final LocalDate on;
    private final List<String> words;

    private HistoryLine(LocalDate on, List<String> words) {
        this.on = on;
        this.words = words;
    }

    /**
     * The fact; none in an empty line, in a comment that begins with #, and in the headings of a table.
     *
     * @throws Unreadable saying what is wrong and what to write
     */
    static Optional<HistoryFact> read(String line) throws Unreadable {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).replace('。', '.').strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(SEPARATORS.split(plain)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty() || plain.startsWith("#") || words.get(0).equals("date")) {
            return Optional.empty();
        }
        LocalDate on = date(words.get(0)).orElseThrow(() -> new Unreadable(
                "\"" + words.get(0) + "\" is no date. Write the year first, such as 2026-01-08."));
        return Optional.of(new HistoryLine(on, words.subList(1, words.size())).fact());
    }

    /** A day with the year first; the other orders are ambiguous. */
    static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(Arrays.asList(date.group(2), date.group(3), date.group(4), date.group(5)).stream()
                    .filter(part -> part != null).findFirst().orElseThrow());
            return Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), month, Integer.parseInt(date.group(6))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private HistoryFact fact() throws Unreadable {
        if (words.isEmpty()) {
            throw new Unreadable("Nothing stands after the date. " + EXAMPLES);
        }
        try {
            return switch (words.get(0)) {
                case "dose", "regimen" -> new HistoryFact.Dose(dose());
                case "count", "platelets", "plt" -> HistoryFact.Count.of(on, count());
                case "bleeding" -> new HistoryFact.Bleeding(new DatedBleeding(on, grade()));
                case "rescue" -> rescue();
                default -> throw new Unreadable("\"" + words.get(0) + "\" is not known. " + EXAMPLES);
            };
        } catch (SituationException flawed) {
            throw new Unreadable(flawed.flaws().get(0).problem() + ".");
        }
    }

    private RegimenPeriod dose() throws Unreadable {
        BigDecimal mg = number("The dose is missing. Write mg, such as dose 5 daily, or dose 0 interruption.", "mg");
        String rest = rest(words.size() > 2 && words.get(2).equals("mg") ? 3 : 2);
        return mg.signum() == 0 ? RegimenPeriod.off(on, reason(rest)) : RegimenPeriod.of(on, new Regimen(mg, everyDays(rest)));
    }

    private static int everyDays(String rest) throws Unreadable {
        return switch (rest) {
            case "", "daily", "once daily", "qd", "every day" -> 1;
            case "every other day", "every-other-day", "alternate days", "eod", "qod" -> 2;
            default -> throw new Unreadable("\"" + rest + "\" is no interval. Write daily or every other day after the dose.");
        };
    }

    private static OffReason reason(String rest) throws Unreadable {
        return switch (rest) {
            case "", "interruption", "interrupted", "held" -> OffReason.INTERRUPTION;
            case "withdrawal", "withdrawn" -> OffReason.WITHDRAWAL;
            case "stopped", "stop" -> OffReason.STOPPED;
            default -> throw new Unreadable("\"" + rest + "\" is no reason for being off. Write interruption, withdrawal or stopped after dose 0.");
        };
    }

    private BigDecimal count() throws Unreadable {
        BigDecimal value = number("The count is missing. Write it in 10^9/L, such as count 38.", "");
        String rest = rest(2);
        if (!rest.isEmpty() && !COUNT_UNIT.matcher(rest.replace(" ", "")).matches()) {
            throw new Unreadable("\"" + rest + "\" after the count is not understood. Write the count in 10^9/L, with a point for a fraction and nothing after it.");
        }
        return value;
    }

    private int grade() throws Unreadable {
        BigDecimal grade = number("The grade is missing. Write the WHO grade, such as bleeding 2.", "");
        if (grade.stripTrailingZeros().scale() > 0 || !rest(2).isEmpty()) {
            throw new Unreadable("Write the WHO grade of the bleeding as one whole number from 0 to 4, such as bleeding 2.");
        }
        return grade.intValue();
    }

    private HistoryFact rescue() throws Unreadable {
        if (words.size() > 1) {
            throw new Unreadable("\"" + rest(1) + "\" after rescue is not understood. Write the date and rescue, and nothing more.");
        }
        return new HistoryFact.Rescue(on);
    }

    /** The word after the kind. @param unit may be written right behind it */
    private BigDecimal number(String missing, String unit) throws Unreadable {
        if (words.size() < 2) {
            throw new Unreadable(missing);
        }
        String word = words.get(1);
        String text = !unit.isEmpty() && word.endsWith(unit) ? word.substring(0, word.length() - unit.length()) : word;
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable("\"" + words.get(1) + "\" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.");
        }
        return new BigDecimal(text);
    }

    private String rest(int from) {
        return from >= words.size() ? "" : String.join(" ", words.subList(from, words.size()));
    }

    /** What cannot be read of a line, for the person who typed it. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }
}
