package plateau.protocol;

import java.time.LocalDate;

/** The window of the next count that a rule sets itself, whatever its table says. */
record OwnWindow(ReckonedFrom reckonedFrom, WindowDays days) {

    enum ReckonedFrom {
        DECISION,
        /** The later of the current count and the start of the regimen. */
        BASE_DAY
    }

    String inWords(Sentences sentences) {
        return days.inWords(reckonedFrom, sentences);
    }

    NextCount from(LocalDate baseDay, LocalDate decision) {
        return days.from(reckonedFrom == ReckonedFrom.DECISION ? decision : baseDay);
    }
}
