package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a fact of screening is, and so how it is asked for; in a file {@code BIRTH_YEAR} is written birth-year. */
public enum FactKind {
    /** The day on which the subject signed. */
    CONSENT(text -> new Answer.Day(LocalDate.parse(text))),
    /** The year of birth; nobody asks for the day. */
    BIRTH_YEAR(text -> new Answer.Amount(new BigDecimal(text))),
    SEX(Answer.Word::new, "female", "male"),
    /** In 10^9/L; recorded as a platelet count of the subject, and not as an answer of its own. */
    PLATELET_COUNT(text -> new Answer.Amount(new BigDecimal(text))),
    DATE(text -> new Answer.Day(LocalDate.parse(text))),
    NUMBER(text -> new Answer.Amount(new BigDecimal(text))),
    YES_NO(Answer.Word::new, "yes", "no");

    private final Function<String, Answer> reading;
    private final List<String> words;

    FactKind(Function<String, Answer> reading, String... words) {
        this.reading = reading;
        this.words = List.of(words);
    }

    /** The answers there are; none where it is a number or a date. */
    public List<String> words() {
        return words;
    }

    /** Whether it says who the subject is. */
    public boolean isOfPerson() {
        return Set.of(CONSENT, BIRTH_YEAR, SEX).contains(this);
    }

    /** @param text a date as 2026-12-31, a number with a point, or one of the words */
    public Answer answer(String text) {
        return reading.apply(text);
    }
}
