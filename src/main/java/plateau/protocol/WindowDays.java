package plateau.protocol;

import java.time.LocalDate;

/** When a count is due and the window around it, in days after the day from which it is reckoned. */
record WindowDays(int due, int earliest, int latest) {

    WindowDays {
        if (due < earliest || due > latest) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.due-outside-window"));
        }
    }

    NextCount from(LocalDate day) {
        return new NextCount(day.plusDays(due), day.plusDays(earliest), day.plusDays(latest));
    }
}
