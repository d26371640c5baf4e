package plateau.cdisc;

import java.util.EnumMap;
import java.util.Map;
import plateau.cut.CutSubject;

/** How many rows each dataset of a cut has, found in one go. */
public final class RecordCounts {

    private final Map<Domain, Long> rows = new EnumMap<>(Domain.class);

    private RecordCounts() {
        for (Domain domain : Domain.values()) {
            rows.put(domain, 0L);
        }
    }

    public static RecordCounts of(CutStudy study, CutSource source) {
        RecordCounts counts = new RecordCounts();
        source.each(subject -> counts.add(study, subject));
        return counts;
    }

    public long of(Domain domain) {
        return rows.get(domain);
    }

    private void add(CutStudy study, CutSubject subject) {
        rows.replaceAll((domain, count) -> count + domain.rows(study, subject).size());
    }
}
