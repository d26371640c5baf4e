package plateau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enters in the audit trail that somebody took a copy of data away. */
@ApplicationScoped
public class NoteDownload {

    @Inject
    Ledger ledger;

    /** @param list what was downloaded, such as "deviations" @param detail how it was filtered and how much there was */
    @Transactional
    public void note(String list, String detail) {
        ledger.note(RecordName.ofStudy("download", list), "exported", detail);
    }

    /** That a file was not handed out, and why. */
    @Transactional
    public void refused(String list, String why) {
        ledger.note(RecordName.ofStudy("download", list), "refused", why);
    }
}
