package plateau.card;

import java.util.List;
import java.util.Optional;

/**
 * A card in words, ready to print.
 *
 * @param language  of all of it
 * @param voided    the word across a card that no longer holds, and why
 * @param name      the words before the line on which the site may write a name
 * @param take      what to take, in one sentence
 * @param rules     how to take it; none where nothing is taken
 * @param weekdays  over the columns of the calendar
 * @param weeks     of seven days each; none where nothing is taken
 * @param callName  whom to call
 * @param noPhone   the words before the line on which a number is written, where the site has none
 */
public record CardText(String language, String title, Optional<Voided> voided, String subjectLabel, String subject, String name, String take, List<String> rules,
        String calendar, List<String> weekdays, List<List<Day>> weeks, String covers, String countHeading, List<String> count, String alarmHeading, List<String> alarms,
        String emergency, String callHeading, String callName, Optional<String> phone, String noPhone, String source) {

    private static final int SHORT_WEEKS = 3;

    /** @param word such as "VOID" @param because in a sentence */
    public record Voided(String word, String because) {
    }

    /** A day of the calendar. @param kind dose, none, or blank outside the days of the card, where the rest is empty */
    public record Day(String kind, String on, String dose) {

        static final Day BLANK = new Day("blank", "", "");
    }

    /** Whether there are so few weeks that the rest can be written larger. */
    public boolean isShort() {
        return weeks.size() <= SHORT_WEEKS;
    }

    /** With a line to write on in place of the name of whom to call. */
    public CardText withoutCallName(String line) {
        return new CardText(language, title, voided, subjectLabel, subject, name, take, rules, calendar, weekdays, weeks, covers, countHeading, count, alarmHeading, alarms,
                emergency, callHeading, line, phone, noPhone, source);
    }
}
