package plateau.subject.web;

import java.time.Instant;
import java.time.LocalDate;
import plateau.page.Written;
import plateau.protocol.Fact;
import plateau.subject.ScreeningRecord;

/** How an answer of screening is written on a page. */
final class WrittenAnswer {

    private WrittenAnswer() {
    }

    static String of(Fact fact, ScreeningRecord record) {
        if (!record.isKnown(fact)) {
            return "not answered";
        }
        String text = record.text(fact);
        return switch (fact.kind()) {
            case CONSENT -> Written.time(Instant.parse(text), record.zone());
            case DATE -> Written.date(LocalDate.parse(text));
            case NUMBER, PLATELET_COUNT -> text + " " + fact.unit();
            case BIRTH_YEAR -> text;
            case SEX, YES_NO -> capital(text);
        };
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
