package plateau.labfile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.labfile.JudgedRow;
import plateau.labfile.LabFile;
import plateau.labfile.LabFiles;
import plateau.labfile.LabMapping;
import plateau.labfile.Preview;
import plateau.labfile.ReadFile;
import plateau.labfile.Tally;
import plateau.labfile.Verdict;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;

/** Makes the pages of laboratories' files. */
@ApplicationScoped
class LabFilePages {

    private static final int SAMPLE_ROWS = 5;
    private static final String UNLIKELY = "UNLIKELY";

    @Inject
    LabFiles files;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;

    /** The sites whose counts the person may record. */
    List<Site> ownSites() {
        SiteScope scope = scope();
        return sites.all().stream().filter(site -> site.isActive() && scope.includes(site.id())).toList();
    }

    LabFilesView list(int page) {
        Paging paging = new Paging(page, files.count(scope()), "/labfiles", Map.of());
        List<LabFile> found = files.list(scope(), paging);
        Map<Long, Site> all = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        Map<Long, List<Long>> about = files.siteIds(found);
        return new LabFilesView(found.stream().map(file -> new LabFilesView.Row(file.id(), file.name(), file.laboratory(), numbers(about.get(file.id()), all),
                file.state().label(), file.isImported(), file.rows(), file.tally().map(Tally::imported).orElse(0),
                file.uploadedBy() + ", " + Written.time(file.uploadedAt(), all.get(file.siteId()).timeZone()))).toList(), paging);
    }

    UploadView upload(UploadForm form) {
        return new UploadView(form, files.laboratories(scope()));
    }

    ColumnsView columns(LabFile file, ReadFile read, ColumnsForm form) {
        return new ColumnsView(file.id(), file.name(), file.laboratory(), files.mapping(file).isPresent(), form, read.table().headings(),
                read.table().rows().stream().limit(SAMPLE_ROWS).map(row -> row.cells().stream().map(LabFilePages::shortened).toList()).toList());
    }

    /** The form as the laboratory's columns are known, or guessed. */
    ColumnsForm columnsForm(LabFile file, ReadFile read) {
        return files.mapping(file).map(LabMapping::mapping).map(mapping -> ColumnsForm.of(mapping, read)).orElseGet(() -> ColumnsForm.guessed(read));
    }

    PreviewView preview(LabFile file, Preview preview, PreviewForm form, String shown, int page, boolean changed) {
        List<JudgedRow> rows = preview.rows().stream().filter(row -> isShown(row, shown)).toList();
        Paging paging = new Paging(page, rows.size(), "/labfiles/" + file.id(), Map.of("verdict", shown));
        int unlikely = (int) preview.rows().stream().filter(JudgedRow::isUnlikely).count();
        return new PreviewView(facts(file), shares(preview, unlikely), shown, rows.stream().skip(paging.skipped()).limit(Paging.ROWS).map(LabFilePages::row).toList(),
                paging, form, Tally.number(preview.rows(), Verdict.ACCEPTED), unlikely, preview.digest(), changed);
    }

    ImportedFileView imported(LabFile file) {
        return new ImportedFileView(facts(file), file.tally().orElseThrow(),
                file.importedBy().orElse("") + ", " + file.importedAt().map(at -> Written.time(at, zone(file))).orElse(""));
    }

    private FileFacts facts(LabFile file) {
        Map<Long, Site> all = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        return new FileFacts(file.id(), file.name(), file.laboratory(), numbers(files.siteIds(file), all), file.rows(),
                file.encoding().label() + ", " + file.delimiter().label(), file.uploadedBy() + ", " + Written.time(file.uploadedAt(), zone(file)), file.hash());
    }

    private static List<PreviewView.Share> shares(Preview preview, int unlikely) {
        Stream<PreviewView.Share> verdicts = Arrays.stream(Verdict.values()).map(verdict ->
                new PreviewView.Share(verdict.name(), verdict.label(), verdict.colour(), Tally.number(preview.rows(), verdict)));
        return Stream.concat(Stream.of(new PreviewView.Share("", "All rows", "blue", preview.rows().size())),
                Stream.concat(verdicts, Stream.of(new PreviewView.Share(UNLIKELY, "Accepted, but unlikely", "purple", unlikely)).filter(share -> share.rows() > 0))).toList();
    }

    private static boolean isShown(JudgedRow row, String shown) {
        return shown.isEmpty() || row.verdict().name().equals(shown) || shown.equals(UNLIKELY) && row.isUnlikely();
    }

    private static PreviewView.Row row(JudgedRow row) {
        return new PreviewView.Row(row.line(), row.subjectText(), (row.valueText() + " " + row.unitText()).strip(), row.collectedText(),
                row.verdict().label(), row.verdict().colour(), row.reason(), row.doubt().orElse(""));
    }

    private static String numbers(List<Long> ids, Map<Long, Site> all) {
        return ids.stream().map(id -> all.get(id).number()).sorted().collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private ZoneId zone(LabFile file) {
        return sites.get(file.siteId()).timeZone();
    }

    private SiteScope scope() {
        return currentPerson.scope(Permission.RECORD_COUNTS);
    }

    /** Which rows an address asks for; all where it asks for what is not there. */
    static String shown(String asked) {
        return Optional.of(asked).filter(text -> text.equals(UNLIKELY) || Arrays.stream(Verdict.values()).anyMatch(verdict -> verdict.name().equals(text))).orElse("");
    }
}
