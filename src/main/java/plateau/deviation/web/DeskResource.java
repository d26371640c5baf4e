package plateau.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.deviation.CloseMinorDeviations;
import plateau.deviation.CloseMinorDeviations.Seen;
import plateau.deviation.Deviations;
import plateau.deviation.RemoveFilter;
import plateau.deviation.SaveFilter;
import plateau.deviation.SubjectDeviation;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;

/** What is done from the list of deviations: filters are saved and removed, minor deviations closed together. */
@RequestScoped
@Path("deviations")
public class DeskResource {

    @Inject
    Deviations deviations;
    @Inject
    DeviationPages pages;
    @Inject
    CloseMinorDeviations closeMinorDeviations;
    @Inject
    SaveFilter saveFilter;
    @Inject
    RemoveFilter removeFilter;
    @Inject
    Posted posted;

    @POST
    @Path("close")
    @Allowed(Permission.CLOSE_DEVIATIONS)
    @Once
    public Response close() {
        FilterForm filter = pages.asked(posted.fields());
        DeskForm form = new DeskForm(posted.fields());
        Map<String, Long> ticks = form.ticks();
        Optional<String> comment = form.comment();
        if (form.wrong()) {
            return Answer.toCorrect(pages.list(filter, 1, form, BulkOutcome.read("", "")));
        }
        List<SubjectDeviation> found = deviations.numbered(ticks.keySet(), Permission.CLOSE_DEVIATIONS);
        if (found.size() != ticks.size()) {
            throw Refusal.notFound();
        }
        BulkOutcome outcome = BulkOutcome.of(ticks.size(), closeMinorDeviations.close(found.stream().map(SubjectDeviation::deviation)
                .map(deviation -> new Seen(deviation, ticks.get(deviation.number()))).toList(), comment.orElseThrow()));
        return Response.seeOther(list(filter).queryParam("closed", outcome.closed()).queryParam("left", outcome.leftTogether()).build()).build();
    }

    @POST
    @Path("filters")
    @Allowed(Permission.VIEW_DEVIATIONS)
    @Once
    public Response save() {
        FilterForm filter = pages.asked(posted.fields());
        DeskForm form = new DeskForm(posted.fields());
        Optional<String> name = form.name();
        name.flatMap(given -> saveFilter.save(given, filter.address())).ifPresent(problem -> form.refuse("name", problem));
        return form.wrong() ? Answer.toCorrect(pages.list(filter, 1, form, BulkOutcome.read("", ""))) : Response.seeOther(list(filter).build()).build();
    }

    @POST
    @Path("filters/remove")
    @Allowed(Permission.VIEW_DEVIATIONS)
    @Once
    public Response remove() {
        String id = posted.field("filter");
        if (id.matches("\\d{1,18}")) {
            removeFilter.remove(Long.parseLong(id));
        }
        return Response.seeOther(list(pages.asked(posted.fields())).build()).build();
    }

    private static UriBuilder list(FilterForm filter) {
        return UriBuilder.fromPath("deviations").replaceQuery(filter.address());
    }
}
