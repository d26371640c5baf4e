package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.page.PostedFile;

/** Keeps a laboratory's file as it came; no count is written by that. */
@ApplicationScoped
public class UploadLabFile {

    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param siteIds the sites whose subjects the file may be about, at least one */
    @Transactional
    public LabFile upload(List<Long> siteIds, String laboratory, PostedFile sent, ReadFile read) {
        LabFile file = ledger.record(new LabFile(siteIds.get(0), siteIds.size() > 1, laboratory, sent, read, author.who().name(), clock.instant()));
        siteIds.forEach(site -> ledger.keep(new LabFileSite(file.id(), site)));
        LabFilePart.of(file, LabFilePart.Kind.RAW, sent.bytes()).forEach(ledger::keep);
        return file;
    }
}
