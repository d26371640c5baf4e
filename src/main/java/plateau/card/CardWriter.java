package plateau.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.card.CardText.Day;
import plateau.dose.DoseChoice;
import plateau.protocol.NextCount;

/** Puts cards into words of one language. */
public final class CardWriter {

    private static final int WEEK = 7;
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);
    private static final List<String> RULES = List.of("rule.fasting", "rule.once");
    private static final List<String> ALARMS = List.of("alarm.bleeding", "alarm.skin", "alarm.clot-limb", "alarm.clot-chest", "alarm.stroke", "alarm.liver");

    private final CardSentences sentences;

    public CardWriter(CardSentences sentences) {
        this.sentences = sentences;
    }

    public CardText write(Card card) {
        boolean takes = !card.days().isEmpty();
        return new CardText(say("language"), say("title"), card.voidSince().map(this::voided), say("subject"), card.subject(), say("name"),
                take(card.choice()), takes ? all(RULES) : List.of(), say("calendar"), weekdays(), weeks(card), takes ? covers(card) : "",
                say("count"), card.next().map(this::count).orElse(List.of(say("count.unknown"))), say("alarm"), all(ALARMS), say("alarm.emergency"),
                say("call"), card.site(), card.phone(), say("call.no-phone"),
                sentences.say("source", Map.of("decision", Integer.toString(card.decision()), "date", sentences.date(card.decidedOn()))));
    }

    /** What stands before the line for a name that the paper's font cannot write. */
    public String lineForName() {
        return say("call.name-line");
    }

    private CardText.Voided voided(Card.Voided voided) {
        return new CardText.Voided(say("void"), sentences.say(voided.newer() ? "void.newer" : "void.left", Map.of("date", sentences.date(voided.on()))));
    }

    private String take(DoseChoice choice) {
        return choice.regimen().isOff() ? say("take.off." + choice.offReason().orElseThrow().name())
                : sentences.say("take.every." + choice.regimen().everyDays(), Map.of("dose", sentences.mg(choice.regimen().doseMg())));
    }

    private List<String> weekdays() {
        return IntStream.range(0, WEEK).mapToObj(A_MONDAY::plusDays).map(sentences::weekday).toList();
    }

    private List<List<Day>> weeks(Card card) {
        List<Day> days = new ArrayList<>(card.days().isEmpty() ? List.of() : Collections.nCopies(daysAfterMonday(card.days().get(0).on()), Day.BLANK));
        card.days().forEach(day -> days.add(day(day, card.choice())));
        days.addAll(Collections.nCopies((WEEK - days.size() % WEEK) % WEEK, Day.BLANK));
        return IntStream.range(0, days.size() / WEEK).mapToObj(week -> days.subList(week * WEEK, (week + 1) * WEEK)).map(List::copyOf).toList();
    }

    private static int daysAfterMonday(LocalDate day) {
        return day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
    }

    private Day day(CardDay day, DoseChoice choice) {
        return new Day(day.isDose() ? "dose" : "none", sentences.shortDate(day.on()), day.isDose() ? sentences.mg(choice.regimen().doseMg()) : say("no-tablet"));
    }

    private String covers(Card card) {
        return sentences.say("covers", Map.of("date", sentences.date(card.days().get(card.days().size() - 1).on())));
    }

    private List<String> count(NextCount next) {
        Optional<String> window = Optional.of(sentences.say("count.window", Map.of("earliest", sentences.date(next.earliest()), "latest", sentences.date(next.latest()))))
                .filter(sentence -> !next.earliest().equals(next.latest()));
        return Stream.concat(Stream.of(sentences.date(next.due())), window.stream()).toList();
    }

    private List<String> all(List<String> keys) {
        return keys.stream().map(this::say).toList();
    }

    private String say(String key) {
        return sentences.say(key);
    }
}
