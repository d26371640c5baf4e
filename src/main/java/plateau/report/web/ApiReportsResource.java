package plateau.report.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.access.WithPassword;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.cut.RowCounts;
import plateau.page.ApiProblem;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.report.CutFiles;
import plateau.report.CutReports;
import plateau.report.ReportFilter;
import plateau.report.ReportKind;
import plateau.sheet.Format;
import plateau.sheet.Report;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;

/** Cuts and their reports for programs. A report says the same as the file in JSON, whole or one chapter page by page. */
@RequestScoped
@Path("api/reports")
public class ApiReportsResource {

    private static final int UNPROCESSABLE = 422;
    private static final String PATH = "/api/reports";
    private static final JsonMapper JSON = new JsonMapper();

    @Context
    UriInfo address;
    @Inject
    DataCuts cuts;
    @Inject
    OpenCut openCut;
    @Inject
    CutReports reports;
    @Inject
    CutFiles files;
    @Inject
    CurrentPerson currentPerson;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Permission.VIEW_REPORTS)
    @WithPassword
    public Response list(@QueryParam("page") @DefaultValue("1") int page) throws JsonProcessingException {
        SiteScope scope = currentPerson.scope(Permission.VIEW_REPORTS);
        Paging paging = new Paging(page, cuts.count(scope), PATH, Map.of());
        List<DataCut> found = cuts.list(scope, paging).stream().map(DataCuts.Standing::cut).toList();
        Map<Long, List<String>> sites = cuts.siteNumbers(found);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("page", paging.page());
        answer.put("pages", paging.last());
        answer.put("total", paging.total());
        answer.put("cuts", found.stream().map(cut -> described(cut, sites.getOrDefault(cut.id(), List.of()))).toList());
        return paged(Response.ok(JSON.writeValueAsString(answer)), paging);
    }

    private static Map<String, Object> described(DataCut cut, List<String> sites) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("number", cut.number());
        described.put("state", cut.state().name());
        described.put("askedAt", cut.askedAt().toString());
        described.put("takenAt", cut.takenAt().map(Object::toString).orElse(null));
        described.put("takenBy", cut.takenBy());
        described.put("sites", sites);
        described.put("versions", cut.versions());
        described.put("rows", cut.rows().map(RowCounts::labelled).orElse(Map.of()));
        described.put("sha256", cut.sha256().orElse(null));
        described.put("reports", cut.sha256().stream().flatMap(taken -> Stream.of(ReportKind.values())).map(kind -> PATH + "/" + cut.number() + "/" + kind.id()).toList());
        return described;
    }

    /** @param chapter to be given alone, page by page */
    @GET
    @Path("{number}/{report}")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Permission.VIEW_REPORTS)
    @WithPassword
    public Response report(@PathParam("number") String number, @PathParam("report") String report, @QueryParam("chapter") @DefaultValue("") String chapter,
            @QueryParam("page") @DefaultValue("1") int page) {
        DataCut cut = openCut.taken(number);
        ReportKind kind = ReportKind.called(report).orElseThrow(Refusal::notFound);
        ReportForm form = ReportForm.of(address.getQueryParameters(), reports.head(cut));
        if (form.wrong()) {
            return Response.status(UNPROCESSABLE).entity(problem(form)).build();
        }
        ReportFilter filter = form.filter().get();
        if (chapter.isEmpty()) {
            return Response.ok(json(cut, reports.read(cut, kind, filter))).build();
        }
        Report made = reports.again(cut, kind, filter);
        Chapter wanted = made.chapters().stream().filter(each -> each.id().equals(chapter)).findFirst().orElseThrow(Refusal::notFound);
        Paging paging = new Paging(page, wanted.table().rows().size(), form.href(PATH + "/" + number + "/" + report, "chapter", wanted.id()), Map.of());
        return paged(Response.ok(json(cut, new Report(made.id(), made.title(), made.stamp(), List.of(part(wanted, paging))))), paging);
    }

    private byte[] json(DataCut cut, Report report) {
        return files.of(cut, report, Format.JSON, "API").get(0).bytes();
    }

    private static Chapter part(Chapter chapter, Paging paging) {
        Table table = new Table(chapter.table().columns(), chapter.table().rows().stream().skip(paging.skipped()).limit(Paging.ROWS).toList());
        return new Chapter(chapter.id(), chapter.title(), chapter.definition(), table, chapter.figure());
    }

    private static ApiProblem problem(ReportForm form) {
        return new ApiProblem(UNPROCESSABLE, "The address asks for something that cannot be.",
                form.problems().stream().map(problem -> new ApiProblem.Flaw(problem.field(), problem.sentence())).toList());
    }

    private static Response paged(Response.ResponseBuilder answer, Paging paging) {
        answer.header("X-Total-Count", paging.total());
        if (paging.page() < paging.last()) {
            String next = paging.path() + (paging.path().contains("?") ? "&" : "?") + "page=" + (paging.page() + 1);
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
