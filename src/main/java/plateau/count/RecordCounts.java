package plateau.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Records the counts of a laboratory's file, all of them or none. What follows from them is judged once a subject. */
@ApplicationScoped
public class RecordCounts {

    private static final int AT_ONCE = 1000;

    @Inject
    Subjects subjects;
    @Inject
    PlateletCounts counts;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    /** @param progress is told how many are recorded so far */
    @Transactional
    public void record(List<ImportedCount> imported, long labFileId, IntConsumer progress) {
        Map<Long, List<ImportedCount>> bySubject = new LinkedHashMap<>();
        imported.forEach(count -> bySubject.computeIfAbsent(count.subject().id(), id -> new ArrayList<>()).add(count));
        int done = 0;
        for (List<ImportedCount> ofOne : bySubject.values()) {
            Subject subject = ofOne.get(0).subject();
            subjects.hold(subject);
            int number = counts.nextNumber(subject);
            for (int from = 0; from < ofOne.size(); from += AT_ONCE) {
                List<ImportedCount> some = ofOne.subList(from, Math.min(from + AT_ONCE, ofOne.size()));
                write(some, labFileId, number + from);
                done += some.size();
                progress.accept(done);
            }
            factsChanged.fire(new FactsChanged(subject, ofOne.size() + " platelet counts were imported"));
        }
    }

    private void write(List<ImportedCount> some, long labFileId, int firstNumber) {
        Instant now = clock.instant();
        Map<PlateletCount, String> words = new LinkedHashMap<>();
        int number = firstNumber;
        for (ImportedCount count : some) {
            words.put(PlateletCount.imported(count, labFileId, number++, author.who().name(), now), count.words());
        }
        ledger.recordImported(List.copyOf(words.keySet()), words::get);
    }
}
