package plateau.subject.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.audit.ChangeReason;
import plateau.page.Choice;
import plateau.page.ReasonForm;
import plateau.page.Written;
import plateau.protocol.Fact;
import plateau.protocol.FactKind;
import plateau.subject.ScreeningRecord;

/** The answers to one group of questions as typed, with the reason where they change saved ones. */
public final class ScreeningForm extends ReasonForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    ScreeningForm(Map<String, String> typed) {
        super(typed);
    }

    /** A form that holds what is known. */
    static ScreeningForm of(ScreeningRecord record, List<Fact> asked) {
        Map<String, String> fields = new HashMap<>();
        asked.stream().filter(record::isKnown).forEach(fact -> fill(fields, fact, record));
        return new ScreeningForm(fields);
    }

    private static void fill(Map<String, String> fields, Fact fact, ScreeningRecord record) {
        switch (fact.kind()) {
            case CONSENT -> {
                ZonedDateTime consent = Instant.parse(record.text(fact)).atZone(record.zone());
                fillDate(fields, fact, consent.toLocalDate());
                fields.put(fact.id() + "-time", TIME.format(consent));
            }
            case DATE -> fillDate(fields, fact, LocalDate.parse(record.text(fact)));
            default -> fields.put(fact.id(), record.text(fact));
        }
    }

    private static void fillDate(Map<String, String> fields, Fact fact, LocalDate date) {
        fields.put(fact.id() + "-day", String.valueOf(date.getDayOfMonth()));
        fields.put(fact.id() + "-month", String.valueOf(date.getMonthValue()));
        fields.put(fact.id() + "-year", String.valueOf(date.getYear()));
    }

    /** What was answered, empty where nothing was; what is wrong with it is noted. */
    Map<Fact, String> answers(ScreeningRecord record, List<Fact> asked, AnswerLimits limits) {
        Map<Fact, String> answers = new LinkedHashMap<>();
        for (Fact fact : asked) {
            answers.put(fact, answer(fact, record));
            limits.problem(record.with(answers), fact).ifPresent(sentence -> refuse(fact.id(), sentence));
        }
        if (!wrong() && answers.values().stream().allMatch(String::isEmpty) && asked.stream().noneMatch(record::isKnown)) {
            refuse(asked.get(0).id(), "Answer at least one question.");
        }
        return answers;
    }

    Optional<String> changeReason() {
        return reason(ChangeReason.class, ChangeReason::label);
    }

    boolean hasReason() {
        return !(typed("reason") + typed("reason-text")).isEmpty();
    }

    public List<Choice> reasons() {
        return Choice.each(ChangeReason.values(), ChangeReason::label);
    }

    private String answer(Fact fact, ScreeningRecord record) {
        if (isBlank(fact) && !fact.kind().isOfPerson()) {
            return "";
        }
        return switch (fact.kind()) {
            case CONSENT -> consent(fact, record);
            case DATE -> date(fact.id(), "Enter the date.").map(LocalDate::toString).orElse("");
            case BIRTH_YEAR -> wholeNumber(fact.id(), "Enter the year of birth.").map(String::valueOf).orElse("");
            case NUMBER, PLATELET_COUNT -> number(fact.id(), "Enter the number.").map(Written::number).orElse("");
            case SEX, YES_NO -> word(fact);
        };
    }

    private boolean isBlank(Fact fact) {
        String typed = fact.kind() == FactKind.DATE
                ? typed(fact.id() + "-day") + typed(fact.id() + "-month") + typed(fact.id() + "-year") : typed(fact.id());
        return typed.isEmpty();
    }

    private String consent(Fact fact, ScreeningRecord record) {
        Optional<LocalDate> date = date(fact.id(), "Enter the date on which the consent was signed.");
        Optional<LocalTime> time = time(fact.id() + "-time", "Enter the time at which the consent was signed.");
        return date.isEmpty() || time.isEmpty() ? "" : date.get().atTime(time.get()).atZone(record.zone()).toInstant().toString();
    }

    private String word(Fact fact) {
        if (fact.kind().words().contains(typed(fact.id()))) {
            return typed(fact.id());
        }
        refuse(fact.id(), "Choose an answer: " + fact.question());
        return "";
    }
}
