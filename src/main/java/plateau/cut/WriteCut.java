package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.database.Database;
import plateau.database.Snapshot;
import plateau.protocol.Protocol;
import plateau.site.StudyProtocol;

/**
 * Takes a data cut that was asked for: all of it is stored together with its end, or nothing. It reads from a snapshot, so
 * that everything in the cut was so at one moment, whatever is recorded meanwhile.
 */
@ApplicationScoped
class WriteCut {

    @Inject
    DataCuts cuts;
    @Inject
    Database database;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @throws CutFailed where the rows written are not those that the database counts, or the run was stopped */
    @ActivateRequestContext
    @Transactional
    public void write(CutRun run) {
        author.is(run.who());
        DataCut cut = cuts.get(run.cutId());
        try (Snapshot snapshot = Snapshot.of(database)) {
            Coding coding = Coding.of(studyProtocol.versions());
            write(run, cut, new SnapshotSubjects(snapshot.entityManager(), cuts.siteIds(cut), coding), coding);
        }
    }

    private void write(CutRun run, DataCut cut, SnapshotSubjects subjects, Coding coding) {
        Instant at = clock.instant();
        RowCounts counted = subjects.count();
        run.expect(counted.subjects());
        RowCounts written = new RowCounts();
        Set<String> versions = new TreeSet<>();
        AtomicInteger parts = new AtomicInteger();
        CutWriter writer = new CutWriter(bytes -> ledger.keepLarge(new CutPart(cut.id(), parts.getAndIncrement(), bytes)));
        Protocol protocol = studyProtocol.latest(LocalDate.ofInstant(at, ZoneOffset.UTC));
        writer.write(new CutHead(protocol.id(), protocol.title(), subjects.sites(), protocol.stages()));
        subjects.each(subject -> {
            writer.write(subject);
            written.add(subject, coding);
            subject.decisions().forEach(decision -> versions.add(decision.protocol() + " " + decision.version()));
            subject.tapers().forEach(taper -> versions.add(taper.protocol() + " " + taper.version()));
            run.goOn();
        });
        String hash = writer.finish();
        written.differenceTo(counted).ifPresent(difference -> {
            throw new CutFailed("The cut would hold " + difference + ". It is not published, because its numbers do not agree.");
        });
        ledger.change(cut, null, c -> c.take(at, written, versions, hash, clock.instant()));
    }
}
