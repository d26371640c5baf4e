package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import plateau.audit.NoteDownload;
import plateau.cdisc.CutDatasets;
import plateau.cut.DataCut;
import plateau.report.CutReports;
import plateau.sheet.Disagreement;
import plateau.sheet.Format;
import plateau.sheet.Origin;
import plateau.sheet.Parcel;
import plateau.sheet.PublishReport;
import plateau.sheet.Report;
import plateau.sheet.ReportFile;

/** The files of reports as downloads. All are made and read back before the first byte is sent. */
@RequestScoped
public class ReportFiles {

    @Inject
    PublishReport publish;
    @Inject
    CutDatasets datasets;
    @Inject
    NoteDownload noteDownload;

    /** As one file; several of them go as a zip. */
    Response download(DataCut cut, Report report, Format format) {
        Origin origin = CutReports.origin(cut);
        List<ReportFile> files = as(format, report, origin);
        note(cut, report, format.ending());
        return files.size() == 1 ? Response.ok(files.get(0).bytes(), format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, attachment(cut, files.get(0).name())).build()
                : zip(cut, report.id() + "-" + format.ending(), files, origin, parcel -> {
                });
    }

    /** Every form of every report, and the datasets, which are of all subjects. */
    Response all(DataCut cut, List<Report> reports) {
        Origin origin = CutReports.origin(cut);
        List<ReportFile> files = reports.stream().flatMap(report -> Stream.of(Format.values()).flatMap(format -> as(format, report, origin).stream())).toList();
        reports.forEach(report -> note(cut, report, "all forms"));
        noteDownload.note("datasets", "%s, %d subjects".formatted(cut.number(), cut.rows().orElseThrow().subjects()));
        return zip(cut, "all", files, origin, parcel -> datasets.into(parcel, cut));
    }

    @FunctionalInterface
    private interface More {

        void into(Parcel parcel) throws IOException;
    }

    /** Its bytes as a program is given them. */
    byte[] json(DataCut cut, Report report) {
        byte[] json = as(Format.JSON, report, CutReports.origin(cut)).get(0).bytes();
        note(cut, report, "API");
        return json;
    }

    private List<ReportFile> as(Format format, Report report, Origin origin) {
        try {
            return publish.as(format, report, origin);
        } catch (Disagreement disagreement) {
            noteDownload.refused("report " + report.id(), origin.cut() + ": " + disagreement.getMessage());
            throw disagreement;
        }
    }

    private void note(DataCut cut, Report report, String form) {
        noteDownload.note("report " + report.id(), "%s, %s, filter: %s, %d rows".formatted(cut.number(), form, report.stamp().get("Filter"),
                report.chapters().stream().mapToInt(chapter -> chapter.table().rows().size()).sum()));
    }

    private static Response zip(DataCut cut, String name, List<ReportFile> files, Origin origin, More more) {
        StreamingOutput body = out -> {
            Parcel parcel = new Parcel(out, origin);
            for (ReportFile file : files) {
                parcel.add(file.name(), entry -> entry.write(file.bytes()));
            }
            more.into(parcel);
            parcel.end();
        };
        return Response.ok(body, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, attachment(cut, name + ".zip")).build();
    }

    private static String attachment(DataCut cut, String name) {
        return "attachment; filename=\"%s-%s\"".formatted(cut.number(), name);
    }
}
