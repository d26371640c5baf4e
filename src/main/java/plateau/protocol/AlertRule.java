package plateau.protocol;

import java.util.List;

/** When an alert is raised, whatever the advice is. */
public record AlertRule(Alert alert, Condition when, Source source) {

    /** What must all be so for it to be raised, each in words. */
    public List<String> conditions() {
        return when.partsInWords(Sentences.ENGLISH);
    }
}
