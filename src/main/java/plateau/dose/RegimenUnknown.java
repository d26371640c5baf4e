package plateau.dose;

import plateau.database.NothingWritten;
import plateau.subject.Subject;

/** The subject was taken over from a running trial, and nobody has stated the regimen yet, so that no rule can say how to go on. */
public final class RegimenUnknown extends RuntimeException implements NothingWritten {

    RegimenUnknown(Subject subject) {
        super("Subject %s was imported from a running trial, and the dose taken there is not known here. So no dose is advised.".formatted(subject.number()));
    }
}
