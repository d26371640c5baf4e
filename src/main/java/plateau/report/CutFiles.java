package plateau.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import plateau.audit.NoteDownload;
import plateau.cdisc.CutDatasets;
import plateau.cut.DataCut;
import plateau.page.Turns;
import plateau.sheet.Disagreement;
import plateau.sheet.Format;
import plateau.sheet.Parcel;
import plateau.sheet.PublishReport;
import plateau.sheet.Report;
import plateau.sheet.ReportFile;

/** The files of a cut. Those of reports are all made and read back before the first byte is handed out; the trail notes each that is. */
@ApplicationScoped
public class CutFiles {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    CutReports reports;
    @Inject
    PublishReport publish;
    @Inject
    CutDatasets datasets;
    @Inject
    NoteDownload noteDownload;

    private final Turns turns = new Turns(AT_ONCE, PATIENCE);

    /**
     * @param way how they leave, for the trail
     * @return for CSV a file a chapter, in their order; else one
     */
    public List<ReportFile> of(DataCut cut, Report report, Format format, String way) {
        List<ReportFile> files = turns.take(() -> as(format, report, cut));
        note(cut, report, way);
        return files;
    }

    /** Every form of every report, and the datasets, which are of all subjects. */
    public Parcel.Contents all(DataCut cut, ReportFilter filter) {
        List<Report> made = Stream.of(ReportKind.values()).map(kind -> reports.read(cut, kind, filter)).toList();
        List<ReportFile> files = turns.take(() -> made.stream().flatMap(report -> Stream.of(Format.values()).flatMap(format -> as(format, report, cut).stream())).toList());
        made.forEach(report -> note(cut, report, "all forms"));
        noteDownload.note("datasets", "%s, %d subjects".formatted(cut.number(), cut.rows().orElseThrow().subjects()));
        return parcel -> {
            parcel.add(files);
            datasets.into(parcel, cut);
        };
    }

    private List<ReportFile> as(Format format, Report report, DataCut cut) {
        try {
            return publish.as(format, report, CutReports.origin(cut));
        } catch (Disagreement disagreement) {
            noteDownload.refused("report " + report.id(), cut.number() + ": " + disagreement.getMessage());
            throw disagreement;
        }
    }

    private void note(DataCut cut, Report report, String way) {
        noteDownload.note("report " + report.id(), "%s, %s, filter: %s, %d rows".formatted(cut.number(), way, report.stamp().get("Filter"),
                report.chapters().stream().mapToInt(chapter -> chapter.table().rows().size()).sum()));
    }
}
