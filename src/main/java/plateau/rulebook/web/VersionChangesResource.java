package plateau.rulebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.page.Answer;
import plateau.page.Csv;
import plateau.page.CsvDownload;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.rulebook.CompareVersions;
import plateau.rulebook.ComparedDecision;
import plateau.rulebook.VersionComparison;
import plateau.site.StudyProtocol;

/** What a version of the protocol would have asked at the decisions of the study, for those who approve it. */
@RequestScoped
@Path("protocols/{protocol}/{version}/changes")
public class VersionChangesResource {

    private static final String[] HEADINGS = {"Subject", "Decision", "Decided on", "Made under", "Asked", "Rule", "Would be asked", "Would-be rule"};

    @PathParam("protocol")
    String protocol;
    @PathParam("version")
    String version;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    CompareVersions compareVersions;
    @Inject
    NoteDownload noteDownload;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.APPROVE_PROTOCOLS)
    public Response show(@QueryParam("page") @DefaultValue("1") int page) {
        VersionComparison comparison = compareVersions.with(file());
        List<ComparedDecision> differing = comparison.differing();
        Paging paging = new Paging(page, differing.size(), "/protocols/%s/%s/changes".formatted(protocol, version), Map.of());
        return Answer.page(new VersionChangesView(protocol, version, comparison.decisions(),
                comparison.byRule().entrySet().stream()
                        .map(rule -> new VersionChangesView.RuleRow(rule.getKey().before(), rule.getKey().after(), rule.getValue())).toList(),
                differing.stream().skip(paging.skipped()).limit(Paging.ROWS).map(VersionChangesResource::row).toList(), paging));
    }

    @GET
    @Path("download")
    @Allowed(Permission.APPROVE_PROTOCOLS)
    public Response download() {
        List<ComparedDecision> differing = compareVersions.with(file()).differing();
        noteDownload.note("changes by %s %s".formatted(protocol, version), differing.size() + " rows");
        return CsvDownload.of("changes-" + protocol + "-" + version, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                csv -> differing.stream().map(VersionChangesResource::row).forEach(row -> write(csv, row)), HEADINGS);
    }

    private Protocol file() {
        return studyProtocol.version(protocol, version).orElseThrow(Refusal::notFound);
    }

    private static VersionChangesView.Row row(ComparedDecision compared) {
        return new VersionChangesView.Row(compared.subject().number(), Written.date(compared.decision().decidedOn()), compared.decision().number(),
                compared.decision().protocol() + " " + compared.decision().protocolVersion(), compared.before().asks(), compared.before().rule(),
                compared.after().map(Recommendation::asks).orElse("No answer: " + compared.refusal()), compared.after().map(Recommendation::rule).orElse(""));
    }

    private static void write(Csv csv, VersionChangesView.Row row) {
        csv.row(row.subject(), row.decision(), row.on(), row.madeUnder(), row.before(), row.beforeRule(), row.after(), row.afterRule());
    }
}
