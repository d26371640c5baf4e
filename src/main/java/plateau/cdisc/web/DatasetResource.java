package plateau.cdisc.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.cdisc.CutDatasets;
import plateau.cut.CutState;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.page.Refusal;
import plateau.sheet.Parcel;

/** The datasets of a cut, sent while they are read. */
@RequestScoped
@Path("reports/{number}/cdisc/{file}")
public class DatasetResource {

    private static final Map<String, String> TYPES = Map.of("csv", "text/csv;charset=utf-8", "json", "application/json", "xml", "application/xml");

    @Inject
    DataCuts cuts;
    @Inject
    CutDatasets datasets;
    @Inject
    NoteDownload noteDownload;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response download(@PathParam("number") String number, @PathParam("file") String file) {
        DataCut cut = cuts.open(number, Permission.VIEW_REPORTS).cut();
        if (!cut.is(CutState.TAKEN)) {
            throw Refusal.notFound();
        }
        Parcel.Content content = datasets.file(file, cut).orElseThrow(Refusal::notFound);
        noteDownload.note("dataset " + file, "%s, %d subjects".formatted(cut.number(), cut.rows().orElseThrow().subjects()));
        StreamingOutput body = content::write;
        return Response.ok(body, TYPES.get(file.replaceFirst(".*\\.", ""))).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-%s\"".formatted(cut.number(), file)).build();
    }
}
