package plateau.labfile;

import plateau.database.NothingWritten;

/** What is to become of a row is not what the preview said, so nothing was imported. */
public final class VerdictsChanged extends RuntimeException implements NothingWritten {

    VerdictsChanged() {
        super("The verdicts are not those of the preview.");
    }
}
