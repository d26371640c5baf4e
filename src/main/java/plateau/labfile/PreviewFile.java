package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.count.KnownCount;
import plateau.count.PlateletCounts;
import plateau.page.CsvTable;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Says what is to become of each row of a file; it writes nothing. */
@ApplicationScoped
public class PreviewFile {

    @Inject
    LabFiles files;
    @Inject
    Sites sites;
    @Inject
    Subjects subjects;
    @Inject
    PlateletCounts counts;
    @Inject
    Clock clock;

    /** Nothing where the columns of the laboratory are not named yet, or are not those of this file. */
    public Optional<Preview> of(LabFile file) {
        return of(file, false);
    }

    /** The same, while every other act on the subjects of the file waits for the end of this transaction. */
    Optional<Preview> reserved(LabFile file) {
        return of(file, true);
    }

    private Optional<Preview> of(LabFile file, boolean reserve) {
        CsvTable table = files.read(file).table();
        Optional<LabMapping> columns = files.mapping(file).filter(mapping -> mapping.mapping().fits(table.headings()));
        return columns.map(mapping -> new Preview(judge(file, table, mapping.mapping(), reserve), mapping.version()));
    }

    private List<JudgedRow> judge(LabFile file, CsvTable table, RowMapping mapping, boolean reserve) {
        Collection<Long> siteIds = files.siteIds(file);
        Instant now = clock.instant();
        KnownSubjects known = new KnownSubjects(subjects.at(siteIds), sites.all());
        RowReader reader = new RowReader(table.headings(), mapping, known, now);
        List<JudgedRow> rows = table.rows().stream().map(reader::read).toList();
        if (reserve) {
            subjects.reserve(rows.stream().flatMap(row -> row.found().stream()).map(JudgedRow.Found::subject).distinct().toList());
            rows = table.rows().stream().map(reader::read).toList();
        }
        return compared(rows, counts.known(siteIds));
    }

    private static List<JudgedRow> compared(List<JudgedRow> rows, List<KnownCount> counts) {
        Map<Long, List<KnownCount>> known = new HashMap<>();
        counts.forEach(count -> known.computeIfAbsent(count.subjectId(), id -> new ArrayList<>()).add(count));
        Map<Long, List<JudgedRow>> bySubject = new HashMap<>();
        rows.forEach(row -> row.found().map(JudgedRow.Found::subject).map(Subject::id)
                .ifPresent(id -> bySubject.computeIfAbsent(id, none -> new ArrayList<>()).add(row)));
        Map<Long, JudgedRow> judged = new HashMap<>();
        bySubject.forEach((id, ofOne) -> judged.putAll(Judgement.of(ofOne, known.getOrDefault(id, List.of()))));
        return rows.stream().map(row -> judged.getOrDefault(row.line(), row)).toList();
    }
}
