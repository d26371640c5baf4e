package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Writes down how far an import is. */
@ApplicationScoped
class NoteProgress {

    @Inject
    LabFiles files;
    @Inject
    Ledger ledger;

    @Transactional
    void note(long fileId, int done, int total) {
        LabProgress progress = files.progress(fileId);
        if (progress == null) {
            progress = new LabProgress(fileId);
            ledger.keep(progress);
        }
        progress.at(done, total);
    }
}
