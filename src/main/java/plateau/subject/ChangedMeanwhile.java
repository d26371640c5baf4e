package plateau.subject;

import plateau.database.NothingWritten;

/** The subject was changed after the page was made that an act comes from, so nothing was done. */
public final class ChangedMeanwhile extends RuntimeException implements NothingWritten {

    ChangedMeanwhile(Subject subject) {
        super("Subject %s was changed meanwhile.".formatted(subject.number()));
    }
}
