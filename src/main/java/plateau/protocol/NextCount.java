package plateau.protocol;

import java.time.LocalDate;

/** When the next platelet count is due, and the window around it; all may lie in the past. */
public record NextCount(LocalDate due, LocalDate earliest, LocalDate latest) {

    public NextCount {
        if (due.isBefore(earliest) || due.isAfter(latest)) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.due-outside-window"));
        }
    }

    static NextCount on(LocalDate day) {
        return new NextCount(day, day, day);
    }
}
