package plateau.protocol;

import java.time.LocalDate;
import java.util.Map;

/** When a count is due and the window around it, in days after the day from which it is reckoned. */
record WindowDays(int due, int earliest, int latest) {

    WindowDays {
        if (due < earliest || due > latest) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.due-outside-window"));
        }
    }

    /** Such as "due 7 days (5 to 9) after the decision". */
    String inWords(OwnWindow.ReckonedFrom from, Sentences sentences) {
        return sentences.say("window.days", Map.of("due", sentences.days(due), "earliest", Integer.toString(earliest),
                "latest", Integer.toString(latest), "from", sentences.say("window.from." + Spelling.of(from))));
    }

    NextCount from(LocalDate day) {
        return new NextCount(day.plusDays(due), day.plusDays(earliest), day.plusDays(latest));
    }
}
