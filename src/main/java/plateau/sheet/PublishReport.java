package plateau.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import plateau.page.Paper;

/** Makes the files of a report, and hands out none that says something else than the report. */
@ApplicationScoped
public class PublishReport {

    @Inject
    Paper paper;

    /**
     * @return for CSV a file a chapter, in their order; else one
     * @throws Disagreement where a file, read back, says something else
     */
    public List<ReportFile> as(Format format, Report report, Origin origin) {
        List<ReportFile> files = files(format, Legible.report(report), origin);
        Agreement.check(report, format, files.stream().map(ReportFile::bytes).toList());
        return files;
    }

    private List<ReportFile> files(Format format, Report report, Origin origin) {
        return switch (format) {
            case CSV -> report.chapters().stream()
                    .map(chapter -> new ReportFile(format.named(report.id() + "-" + chapter.id()), format, CsvFile.of(report, chapter))).toList();
            case XLSX -> one(format, report, XlsxFile.of(report, origin));
            case JSON -> one(format, report, JsonFile.of(report));
            case PDF -> one(format, report, paper.printWithGaps(new ReportSheet(report, origin), origin.takenAt()));
        };
    }

    private static List<ReportFile> one(Format format, Report report, byte[] bytes) {
        return List.of(new ReportFile(format.named(report.id()), format, bytes));
    }
}
