package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.cut.DataCut;
import plateau.page.Refusal;
import plateau.report.CutFiles;
import plateau.report.CutReports;
import plateau.report.ReportFilter;

/** Every report of a cut in every form, with checksums. */
@RequestScoped
@Path("reports/{number}/all.zip")
public class AllReportsResource {

    @Inject
    OpenCut openCut;
    @Inject
    CutReports reports;
    @Inject
    CutFiles files;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response download(@PathParam("number") String number, @Context UriInfo address) {
        DataCut cut = openCut.taken(number);
        ReportFilter filter = ReportForm.of(address.getQueryParameters(), reports.head(cut)).filter().orElseThrow(Refusal::notFound);
        return CutDownload.zip(cut, "all", files.all(cut, filter));
    }
}
