package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records, at the first start of a portal that knows relapses, what the versions before it did not: the end of a taper whose subject left, and relapses. */
@ApplicationScoped
public class FindOlderRelapses {

    @Inject
    OlderTapers olderTapers;

    public void find() {
        if (!olderTapers.areInLine()) {
            olderTapers.subjects().forEach(olderTapers::bringInLine);
            olderTapers.noteAllInLine();
        }
    }
}
