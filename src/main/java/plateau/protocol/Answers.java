package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What is known of a subject at screening, by the ids of the facts; a fact that is not known is absent. */
public record Answers(Map<String, Answer> byFact) {

    public Answers {
        byFact = Map.copyOf(byFact);
    }

    Optional<LocalDate> day(Fact fact) {
        return find(fact, Answer.Day.class).map(Answer.Day::date);
    }

    Optional<BigDecimal> amount(Fact fact) {
        return find(fact, Answer.Amount.class).map(Answer.Amount::number);
    }

    Optional<String> word(Fact fact) {
        return find(fact, Answer.Word.class).map(Answer.Word::word);
    }

    /** The fact with what is known of it, such as "sex: female". */
    String stated(Fact fact) {
        String answer = word(fact).or(() -> day(fact).map(Sentences.ENGLISH::date))
                .or(() -> amount(fact).map(number -> Sentences.ENGLISH.amount(number, fact.unit()))).orElseThrow();
        return Sentences.ENGLISH.say("screening.answer.met", Map.of("name", fact.name(), "answer", answer));
    }

    private <A extends Answer> Optional<A> find(Fact fact, Class<A> type) {
        return Optional.ofNullable(byFact.get(fact.id())).filter(type::isInstance).map(type::cast);
    }
}
