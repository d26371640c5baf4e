package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.count.ImportedCount;
import plateau.count.Measurement;
import plateau.count.RecordCounts;
import plateau.page.Written;

/** Writes the accepted rows of a file as counts, all of them or none, and only where they are those of the preview. */
@ApplicationScoped
public class ImportLabFile {

    @Inject
    LabFiles files;
    @Inject
    PreviewFile previewFile;
    @Inject
    RecordCounts recordCounts;
    @Inject
    NoteProgress noteProgress;
    @Inject
    Instance<RequestContextController> requestContext;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /**
     * @param digest   of the preview as it was shown
     * @param unlikely answers whether unlikely counts are imported too, told whether there are any
     * @return false where that is not answered; nothing is written then
     * @throws VerdictsChanged where something changed since, or the file was imported meanwhile; nothing is written then
     */
    @Transactional
    public boolean run(LabFile file, String digest, Function<Boolean, Optional<Boolean>> unlikely) {
        files.hold(file);
        Preview preview = previewFile.reserved(file).filter(now -> !file.isImported() && now.digest().equals(digest)).orElseThrow(VerdictsChanged::new);
        Optional<Boolean> unlikelyToo = unlikely.apply(preview.hasUnlikely());
        unlikelyToo.ifPresent(too -> write(file, preview, too));
        return unlikelyToo.isPresent();
    }

    private void write(LabFile file, Preview preview, boolean unlikelyToo) {
        List<ImportedCount> counts = preview.rows().stream().filter(row -> row.verdict() == Verdict.ACCEPTED && (unlikelyToo || !row.isUnlikely()))
                .map(row -> count(row, file)).toList();
        try (ImportProgress progress = new ImportProgress(requestContext.get(), noteProgress, file.id(), counts.size())) {
            recordCounts.record(counts, file.id(), progress::at);
        }
        LabFilePart.of(file, LabFilePart.Kind.REPORT, RowReport.csv(preview.rows(), unlikelyToo)).forEach(ledger::keep);
        ledger.change(file, null, f -> f.imported(Tally.of(preview.rows(), unlikelyToo), preview.mappingVersion(), author.who().name(), clock.instant()));
    }

    private static ImportedCount count(JudgedRow row, LabFile file) {
        JudgedRow.Found found = row.found().orElseThrow();
        Measurement measurement = found.measurement();
        String words = "%s %s (%s ×10⁹/L), collected %s UTC on %s at the site, laboratory; line %d of laboratory file %d. %s%s".formatted(
                measurement.typedValue(), measurement.unit().label(), Written.number(measurement.gigaPerLitre()),
                measurement.collectedAt().atOffset(ZoneOffset.UTC).toLocalDateTime(), measurement.collectedOn(), row.line(), file.id(), row.reason(),
                row.doubt().map(doubt -> " Unlikely, and imported all the same: " + doubt).orElse("")).strip();
        return new ImportedCount(found.subject(), measurement, row.line(), words);
    }
}
