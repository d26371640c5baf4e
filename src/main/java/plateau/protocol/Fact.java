package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is asked for at screening.
 *
 * @param name      in the middle of a sentence, such as "QTc interval"
 * @param question  as it is asked
 * @param unit      of a number; empty for what has none
 * @param permitted the numbers that are possible at all
 * @param notBelow  another number of screening that this one is not below
 * @param askedWhen when it is asked for; always, where there is no condition
 */
public record Fact(String id, String name, String question, String hint, FactKind kind, String unit,
        Optional<Band> permitted, Optional<Fact> notBelow, Optional<Requirement> askedWhen) {

    private static final String ID = "[a-z][a-z0-9-]{0,49}";

    public Fact {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("screening.fact-id"));
        }
    }

    /** Whether it is asked for, with what is known; not as long as that is open. */
    public boolean isAsked(Answers answers, LocalDate day) {
        return askedWhen.isEmpty() || askedWhen.get().judge(answers, day).verdict() == Verdict.MET;
    }

    /** Why a number is impossible. */
    public Optional<String> problem(BigDecimal number) {
        return permitted.filter(band -> !band.contains(number))
                .map(band -> Sentences.ENGLISH.say("screening.not-permitted", Map.of("name", name, "limits", Sentences.ENGLISH.limits(band, unit))));
    }
}
