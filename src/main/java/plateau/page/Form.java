package plateau.page;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into a form, kept as typed, with the problems found while reading it. A subclass names the fields; each
 * read of a field gives its value or notes a problem and gives nothing.
 */
public abstract class Form {

    static final int MAX_TEXT = 2000;
    private static final int MAX_SOUGHT = 100;

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    protected Form(Map<String, String> typed) {
        this.typed = typed;
    }

    /** A field as a template shows it. */
    public record Field(String name, String typed, Optional<String> problem) {

        public boolean wrong() {
            return problem.isPresent();
        }

        public boolean is(String value) {
            return typed.equals(value);
        }
    }

    public Field field(String name) {
        return new Field(name, typed(name),
                problems.stream().filter(p -> p.field().equals(name)).map(Problem::sentence).findFirst());
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** Notes a problem with a field, for what only the act could find. */
    public void refuse(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    /** What was typed, with some fields filled in otherwise. */
    public final Map<String, String> with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(typed);
        all.putAll(others);
        return all;
    }

    /**
     * What was typed, full-width characters made plain and outer blanks removed; empty where nothing was. An address has not
     * passed the guard of forms, and PostgreSQL stores every character but NUL.
     */
    protected final String typed(String name) {
        return Normalizer.normalize(typed.getOrDefault(name, ""), Normalizer.Form.NFKC).replace("\0", "").strip();
    }

    /** What is looked for, cut to 100 characters. An address has not passed the guard of forms: its control characters are made blanks. */
    protected final String sought(String name) {
        String text = typed(name).replaceAll("\\p{Cc}", " ").strip();
        return text.substring(0, Math.min(text.length(), MAX_SOUGHT));
    }

    /** A text of at most 2,000 characters that must not be empty. */
    protected final Optional<String> text(String name, String missing) {
        if (typed(name).isEmpty()) {
            refuse(name, missing);
            return Optional.empty();
        }
        return optionalText(name);
    }

    /** A text that must not be empty, of at most so many characters. */
    protected final Optional<String> text(String name, String missing, int longest) {
        Optional<String> text = text(name, missing);
        if (text.isPresent() && text.get().length() > longest) {
            refuse(name, "Use at most " + longest + " characters. You typed " + text.get().length() + ".");
            return Optional.empty();
        }
        return text;
    }

    protected final Optional<String> optionalText(String name) {
        if (typed(name).length() > MAX_TEXT) {
            refuse(name, "Use at most 2,000 characters. You typed " + typed(name).length() + ".");
            return Optional.empty();
        }
        return Optional.of(typed(name)).filter(text -> !text.isEmpty());
    }

    /** A plain decimal number; a comma is refused, because it can mean thousands or a fraction. */
    protected final Optional<BigDecimal> number(String name, String missing) {
        String text = typed(name).replace('。', '.');
        if (text.isEmpty()) {
            refuse(name, missing);
        } else if (!text.matches("[+-]?\\d{1,9}(\\.\\d{1,6})?")) {
            refuse(name, "\"" + shortened(text) + "\" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.");
        } else {
            return Optional.of(new BigDecimal(text));
        }
        return Optional.empty();
    }

    protected final Optional<Integer> wholeNumber(String name, String missing) {
        Optional<BigDecimal> number = number(name, missing);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            refuse(name, "Use a whole number, without a fraction.");
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }

    /** A date from three fields, {@code name-day}, {@code name-month} and {@code name-year}. */
    protected final Optional<LocalDate> date(String name, String missing) {
        String day = typed(name + "-day");
        String month = typed(name + "-month");
        String year = typed(name + "-year");
        if ((day + month + year).isEmpty()) {
            refuse(name, missing);
            return Optional.empty();
        }
        try {
            if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
                throw new DateTimeException("not digits");
            }
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            refuse(name, "There is no such date. Write day, month and four-digit year as numbers, such as 3 12 2026.");
            return Optional.empty();
        }
    }

    /** A time of day on the 24-hour clock. */
    protected final Optional<LocalTime> time(String name, String missing) {
        String text = typed(name);
        if (text.isEmpty()) {
            refuse(name, missing);
        } else if (!text.matches("([01]?\\d|2[0-3]):?[0-5]\\d")) {
            refuse(name, "\"" + shortened(text) + "\" is no time of day. Use the 24-hour clock, such as 09:30.");
        } else {
            String digits = text.replace(":", "");
            return Optional.of(LocalTime.of(Integer.parseInt(digits.substring(0, digits.length() - 2)),
                    Integer.parseInt(digits.substring(digits.length() - 2))));
        }
        return Optional.empty();
    }

    protected final Optional<Boolean> yesNo(String name, String missing) {
        return switch (typed(name)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> {
                refuse(name, missing);
                yield Optional.empty();
            }
        };
    }

    protected final <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, String missing) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(typed(name))) {
                return Optional.of(value);
            }
        }
        refuse(name, missing);
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
