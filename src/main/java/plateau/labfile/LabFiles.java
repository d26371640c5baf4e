package plateau.labfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.CsvTable;
import plateau.page.Paging;
import plateau.page.Refusal;

/** The files of laboratories. Each is seen by those who may see the subjects of all the sites that it is about. */
@ApplicationScoped
public class LabFiles {

    private static final String SEEN = " from LabFile f where :whole = true"
            + " or not exists (select x from LabFileSite x where x.labFileId = f.id and x.siteId not in :sites)";

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;

    public long count(SiteScope scope) {
        return entityManager.createQuery("select count(f)" + SEEN, Long.class)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery()).getSingleResult();
    }

    /** One page, the newest first. */
    public List<LabFile> list(SiteScope scope, Paging paging) {
        return entityManager.createQuery("select f" + SEEN + " order by f.uploadedAt desc, f.id desc", LabFile.class)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    /** @throws Refusal not found, the same for a file of another site as for none */
    public LabFile open(String number, Permission permission) {
        SiteScope scope = currentPerson.scope(permission);
        return Optional.of(number).filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf)
                .map(id -> entityManager.find(LabFile.class, id))
                .filter(file -> siteIds(file).stream().allMatch(scope::includes)).orElseThrow(Refusal::notFound);
    }

    /** The sites whose subjects it is about. */
    public List<Long> siteIds(LabFile file) {
        return entityManager.createQuery("select x.siteId from LabFileSite x where x.labFileId = :file order by x.siteId", Long.class)
                .setParameter("file", file.id()).getResultList();
    }

    /** The sites of many files, by the id of the file. */
    public Map<Long, List<Long>> siteIds(Collection<LabFile> files) {
        return files.isEmpty() ? Map.of() : entityManager.createQuery("select x.labFileId, x.siteId from LabFileSite x where x.labFileId in :files order by x.siteId", Object[].class)
                .setParameter("files", files.stream().map(LabFile::id).toList())
                .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** The columns of the file's laboratory, as its site named them. */
    public Optional<LabMapping> mapping(LabFile file) {
        return entityManager.createQuery("select m from LabMapping m where m.siteId = :site and m.laboratory = :laboratory", LabMapping.class)
                .setParameter("site", file.siteId())
                .setParameter("laboratory", file.laboratory()).getResultStream().findFirst();
    }

    /** The names of the laboratories whose columns are known at a site. */
    public List<String> laboratories(SiteScope scope) {
        return entityManager.createQuery("select distinct m.laboratory from LabMapping m where :whole = true or m.siteId in :sites order by m.laboratory", String.class)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery()).getResultList();
    }

    /** The bytes as they came. */
    public byte[] raw(LabFile file) {
        return bytes(file, LabFilePart.Kind.RAW);
    }

    /** What was decided about each row when the file was imported, as CSV. */
    public byte[] report(LabFile file) {
        return bytes(file, LabFilePart.Kind.REPORT);
    }

    public ReadFile read(LabFile file) {
        try {
            return ReadFile.of(raw(file), file.encoding(), file.delimiter());
        } catch (CsvTable.Unreadable cannotBe) {
            throw new IllegalStateException("Laboratory file " + file.id() + " was readable when it was uploaded", cannotBe);
        }
    }

    public Optional<LabProgress> progress(LabFile file) {
        return Optional.ofNullable(entityManager.find(LabProgress.class, file.id()));
    }

    LabProgress progress(long fileId) {
        return entityManager.find(LabProgress.class, fileId);
    }

    void hold(LabFile file) {
        entityManager.refresh(file, LockModeType.PESSIMISTIC_WRITE);
    }

    private byte[] bytes(LabFile file, LabFilePart.Kind kind) {
        return LabFilePart.joined(entityManager.createQuery("select p from LabFilePart p where p.labFileId = :file and p.kind = :kind order by p.number", LabFilePart.class)
                .setParameter("file", file.id())
                .setParameter("kind", kind).getResultList());
    }
}
