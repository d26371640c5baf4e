package plateau.protocol;

import java.time.LocalDate;

/** When the next count is due where a condition holds, in days after the day from which it is reckoned. */
record CountWindow(Condition when, int dueDays, int earliestDays, int latestDays, Source source)
        implements Row {

    CountWindow {
        if (dueDays < earliestDays || dueDays > latestDays) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.due-outside-window"));
        }
    }

    NextCount from(LocalDate day) {
        return new NextCount(day.plusDays(dueDays), day.plusDays(earliestDays), day.plusDays(latestDays));
    }
}
