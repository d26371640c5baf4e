package plateau.report.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import plateau.cut.DataCut;
import plateau.report.CutReports;
import plateau.sheet.Parcel;
import plateau.sheet.ReportFile;

/** Files of a cut as a download, named after it. */
final class CutDownload {

    private CutDownload() {
    }

    /** Several go as a zip. @param name of the zip */
    static Response of(DataCut cut, String name, List<ReportFile> files) {
        return files.size() == 1 ? Response.ok(files.get(0).bytes(), files.get(0).format().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, attachment(cut, files.get(0).name())).build()
                : zip(cut, name, parcel -> parcel.add(files));
    }

    static Response zip(DataCut cut, String name, Parcel.Contents contents) {
        StreamingOutput body = out -> Parcel.write(out, CutReports.origin(cut), contents);
        return Response.ok(body, "application/zip").header(HttpHeaders.CONTENT_DISPOSITION, attachment(cut, name + ".zip")).build();
    }

    private static String attachment(DataCut cut, String name) {
        return "attachment; filename=\"%s-%s\"".formatted(cut.number(), name);
    }
}
