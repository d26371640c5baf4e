package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.audit.NoteDownload;
import plateau.deviation.Deviation;
import plateau.page.Answer;
import plateau.page.Csv;
import plateau.page.CsvDownload;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.report.DecisionGroups;
import plateau.report.DeviationRates;
import plateau.report.RateKind;
import plateau.report.RateTable;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.statistics.chart.RateChart;

/** How often decisions depart from the protocol and are overridden, as pages, pictures and files; coded data only. */
@RequestScoped
@Path("deviations/rates")
public class RatesResource {

    @Inject
    DecisionGroups groups;
    @Inject
    Sites sites;
    @Inject
    NoteDownload noteDownload;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_DEVIATION_RATES)
    public Response show() {
        List<Site> seen = seen();
        return Answer.page(new RatesView(scope().wholeStudy() ? "All sites" : seen.stream().map(Site::number).collect(Collectors.joining(", ", "Sites ", "")),
                !currentPerson.scope(Permission.VIEW_DEVIATIONS).isEmpty(), rates(seen),
                groups.hazards(scope()).stream().map(deviation -> hazard(deviation, seen)).toList()));
    }

    @GET
    @Path("chart.svg")
    @Produces("image/svg+xml;charset=utf-8")
    @Allowed(Permission.VIEW_DEVIATION_RATES)
    public String chart(@QueryParam("of") @DefaultValue("site") String of) {
        RateTable table = rates(seen()).table(kind(of));
        return new RateChart(table.kind().title(), table.rows().stream().map(row -> new RateChart.Bar(row.label(), row.rate())).toList()).svg();
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_DEVIATION_RATES)
    public Response download(@QueryParam("of") @DefaultValue("site") String of) {
        RateTable table = rates(seen()).table(kind(of));
        noteDownload.note("rates of deviations", table.kind().word() + ", " + table.rows().size() + " rows");
        return CsvDownload.of("rates-" + table.kind().word(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                csv -> table.rows().forEach(row -> write(csv, row)),
                table.kind().rows(), table.kind().counts(), "Decisions", "Per 100", "95 % interval from", "95 % interval to");
    }

    private static void write(Csv csv, RateTable.Row row) {
        csv.row(row.label(), row.rate().count(), row.rate().of(), RateChart.per100(row.share()), RateChart.per100(row.rate().clopperPearson().lower()),
                RateChart.per100(row.rate().clopperPearson().upper()));
    }

    private static RateKind kind(String word) {
        return RateKind.named(word).orElseThrow(Refusal::notFound);
    }

    private DeviationRates rates(List<Site> seen) {
        return new DeviationRates(groups.in(scope()), seen.stream().collect(Collectors.toMap(Site::id, Site::number)));
    }

    private RatesView.Hazard hazard(Deviation deviation, List<Site> seen) {
        Site site = seen.stream().filter(one -> one.id() == deviation.siteId()).findFirst().orElseThrow();
        return new RatesView.Hazard(deviation.number(), site.number(), Written.date(deviation.foundAt().atZone(site.timeZone()).toLocalDate()),
                Written.capital(deviation.state().label()), currentPerson.may(Permission.VIEW_DEVIATIONS, site.id()) ? "/deviations/" + deviation.number() : "");
    }

    private List<Site> seen() {
        return sites.all().stream().filter(site -> scope().includes(site.id())).toList();
    }

    private SiteScope scope() {
        return currentPerson.scope(Permission.VIEW_DEVIATION_RATES);
    }
}
