package plateau.casebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.casebook.ListedSubjects;
import plateau.casebook.SubjectSearch;
import plateau.casebook.SubjectSort;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.RegimenHistory;
import plateau.page.Answer;
import plateau.page.Choice;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.web.UrgentList;

/** The list of subjects. */
@RequestScoped
@Path("subjects")
public class SubjectListResource {

    @Inject
    ListedSubjects subjects;
    @Inject
    PlateletCounts counts;
    @Inject
    DoseDecisions decisions;
    @Inject
    Sites sites;
    @Inject
    UrgentList urgentList;
    @Inject
    CurrentPerson currentPerson;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response list(@QueryParam("number") @DefaultValue("") String number, @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("site") @DefaultValue("") String site, @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        SubjectSearch search = SubjectSearch.of(number, status, site, sort);
        SiteScope scope = currentPerson.scope(Permission.VIEW_SUBJECTS);
        List<Site> visible = sites.all().stream().filter(each -> scope.includes(each.id())).toList();
        Paging paging = new Paging(page, subjects.count(search, scope, visible), "/subjects", asked(search, search.sort()));
        List<Subject> found = subjects.page(search, scope, visible, paging);
        List<Long> ids = found.stream().map(Subject::id).toList();
        Map<Long, PlateletCount> last = counts.lastOf(ids);
        Map<Long, List<DoseDecision>> decided = decisions.of(ids).stream().collect(Collectors.groupingBy(DoseDecision::subjectId));
        return Answer.page(new SubjectListView(urgentList.ofReader(), columns(search), found.stream().map(subject -> row(subject,
                Optional.ofNullable(last.get(subject.id())), decided.getOrDefault(subject.id(), List.of()))).toList(),
                filters(search, visible), paging, !currentPerson.scope(Permission.SCREEN_SUBJECTS).isEmpty()));
    }

    private static SubjectListView.Filters filters(SubjectSearch search, List<Site> visible) {
        return new SubjectListView.Filters(search.number(), search.status().map(Enum::name).orElse(""),
                withAll(Choice.each(SubjectStatus.values(), status -> capital(status.label()))), search.site().orElse(""),
                visible.size() < 2 ? List.of() : withAll(visible.stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())).toList()),
                search.sort().word(), search.isForAll());
    }

    private static List<Choice> withAll(List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", "All")), choices.stream()).toList();
    }

    private static List<SubjectListView.Column> columns(SubjectSearch search) {
        return List.of(column("Subject", SubjectSort.NUMBER, SubjectSort.NUMBER_DESCENDING, search),
                column("Status", SubjectSort.STATUS, SubjectSort.STATUS_DESCENDING, search),
                column("Last count", SubjectSort.LAST_COUNT, SubjectSort.LAST_COUNT_DESCENDING, search));
    }

    private static SubjectListView.Column column(String label, SubjectSort up, SubjectSort down, SubjectSearch search) {
        SubjectSort next = search.sort() == down ? up : search.sort() == up ? down : up == SubjectSort.STATUS ? up : down;
        String order = search.sort() == up ? "ascending" : search.sort() == down ? "descending" : "none";
        return new SubjectListView.Column(label, new Paging(1, 0, "/subjects", asked(search, next)).href(1), order);
    }

    private static Map<String, String> asked(SubjectSearch search, SubjectSort sort) {
        return Map.of("number", search.number(), "status", search.status().map(Enum::name).orElse(""), "site", search.site().orElse(""), "sort", sort.word());
    }

    private static SubjectListView.Row row(Subject subject, Optional<PlateletCount> last, List<DoseDecision> decided) {
        String colour = switch (subject.status()) {
            case SCREENING -> "blue";
            case ENROLLED -> "green";
            default -> "grey";
        };
        return new SubjectListView.Row(subject.screeningNumber(), subject.number(), capital(subject.status().label()), colour,
                subject.stage().map(stage -> capital(stage.replace('-', ' '))).orElse(""),
                subject.stage().isEmpty() ? "" : RegimenHistory.of(subject, decided).inWords(subject),
                last.map(count -> Written.number(count.gigaPerLitre())).orElse(""), last.map(count -> Written.date(count.collectedOn())).orElse(""));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
