package plateau.protocol;

import java.util.List;

/** When the next count is due where a condition holds. */
public record CountWindow(Condition when, WindowDays days, Source source) implements Row {

    /** What must all be so for it to apply, each in words. */
    public List<String> conditions() {
        return when.partsInWords(Sentences.ENGLISH);
    }

    /** When the count is due and when it is welcome, in words. */
    public String daysInWords() {
        return days.inWords(OwnWindow.ReckonedFrom.BASE_DAY, Sentences.ENGLISH);
    }
}
