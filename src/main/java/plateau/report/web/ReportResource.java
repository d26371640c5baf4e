package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.chart.ChartSize;
import plateau.cut.DataCut;
import plateau.page.Answer;
import plateau.page.Refusal;
import plateau.report.CutFiles;
import plateau.report.CutReports;
import plateau.report.ReportFilter;
import plateau.report.ReportKind;
import plateau.sheet.Format;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;

/** A report of a cut: its page, its charts and its files. */
@RequestScoped
@Path("reports/{number}/{report:enrolment|response|quality}")
public class ReportResource {

    @PathParam("number")
    String number;
    @PathParam("report")
    String report;
    @Context
    UriInfo address;
    @Inject
    OpenCut openCut;
    @Inject
    CutReports reports;
    @Inject
    CutFiles files;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response show() {
        DataCut cut = openCut.taken(number);
        ReportForm form = form(cut);
        return form.filter().map(filter -> Answer.page(view(cut, form, Optional.of(reports.read(cut, kind(), filter)))))
                .orElseGet(() -> toCorrect(cut, form));
    }

    /** @param chapter whose it is; where none is named, the first one's that has one */
    @GET
    @Path("chart.svg")
    @Produces("image/svg+xml;charset=utf-8")
    @Allowed(Permission.VIEW_REPORTS)
    public String chart(@QueryParam("chapter") @DefaultValue("") String chapter, @QueryParam("size") @DefaultValue("wide") String size) {
        DataCut cut = openCut.taken(number);
        ReportFilter filter = form(cut).filter().orElseThrow(Refusal::notFound);
        Report made = reports.again(cut, kind(), filter);
        return made.chapters().stream().filter(each -> chapter.isEmpty() || each.id().equals(chapter)).flatMap(each -> each.figure().stream()).findFirst().orElseThrow(Refusal::notFound).draw(size.equals("narrow") ? ChartSize.NARROW : ChartSize.WIDE);
    }

    /** @param chapter of which a CSV is to be; the others are of all chapters */
    @GET
    @Path("download")
    @Allowed(Permission.VIEW_REPORTS)
    public Response download(@QueryParam("as") @DefaultValue("pdf") String as, @QueryParam("chapter") @DefaultValue("") String chapter) {
        DataCut cut = openCut.taken(number);
        ReportForm form = form(cut);
        if (form.wrong()) {
            return toCorrect(cut, form);
        }
        Format format = Format.called(as).orElseThrow(Refusal::notFound);
        Report made = reports.read(cut, kind(), form.filter().get());
        Report wanted = chapter.isEmpty() ? made : new Report(made.id(), made.title(), made.stamp(), List.of(chapter(made, chapter)));
        return CutDownload.of(cut, wanted.id() + "-" + format.ending(), files.of(cut, wanted, format, format.ending()));
    }

    private static Chapter chapter(Report report, String id) {
        return report.chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private ReportForm form(DataCut cut) {
        return ReportForm.of(address.getQueryParameters(), reports.head(cut));
    }

    private ReportKind kind() {
        return ReportKind.called(report).orElseThrow(Refusal::notFound);
    }

    private Response toCorrect(DataCut cut, ReportForm form) {
        return Answer.toCorrect(view(cut, form, Optional.empty()));
    }

    private ReportView view(DataCut cut, ReportForm form, Optional<Report> made) {
        return new ReportView(CutReports.origin(cut), kind(), form, made);
    }
}
