package plateau.query.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Posted;
import plateau.query.AnswerQuery;
import plateau.query.CloseQuery;
import plateau.query.Queries;
import plateau.query.QueryFilter;
import plateau.query.ReopenQuery;
import plateau.query.Said;
import plateau.query.SubjectQuery;
import plateau.query.Value;
import plateau.query.Values;

/** Finding, reading, answering, closing and reopening queries. */
@RequestScoped
@Path("queries")
public class QueryResource {

    @Inject
    Queries queries;
    @Inject
    QueryPages pages;
    @Inject
    Values values;
    @Inject
    AnswerQuery answerQuery;
    @Inject
    CloseQuery closeQuery;
    @Inject
    ReopenQuery reopenQuery;
    @Inject
    NoteDownload noteDownload;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    /** What a person does with the words typed. */
    private interface Act {

        /** @return whether the query still was as the person saw it */
        boolean say(String words);
    }

    @GET
    @Allowed(Permission.VIEW_QUERIES)
    public Response list(@Context UriInfo address, @QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(pages.list(pages.asked(filter(address)), page));
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_QUERIES)
    public Response download(@Context UriInfo address) {
        Instant now = clock.instant();
        QueryFilterForm form = pages.asked(filter(address));
        QueryFilter filter = form.filter(now);
        noteDownload.note("queries", queries.count(filter) + " rows; " + form.inWords());
        return CsvDownload.of("queries", LocalDate.ofInstant(now, ZoneOffset.UTC), csv -> queries.each(filter, QueryRows.to(csv, form, now)::write), QueryRows.HEADINGS);
    }

    @GET
    @Path("{number}")
    @Allowed(Permission.VIEW_QUERIES)
    public Response show(@PathParam("number") String number) {
        return Answer.page(pages.one(queries.open(number, Permission.VIEW_QUERIES), WordsForm.empty(number), false));
    }

    @POST
    @Path("{number}/answer")
    @Allowed(Permission.ANSWER_QUERIES)
    @Once
    public Response answer(@PathParam("number") String number) {
        SubjectQuery found = queries.open(number, Permission.ANSWER_QUERIES);
        return act(found, "Say what you checked.", words -> answerQuery.answer(found.subject(), found.query(), posted.version(), Said.confirmed(words)));
    }

    /** The value was corrected on its own page meanwhile. */
    @POST
    @Path("{number}/corrected")
    @Allowed(Permission.ANSWER_QUERIES)
    @Once
    public Response corrected(@PathParam("number") String number) {
        SubjectQuery found = queries.open(number, Permission.ANSWER_QUERIES);
        Value now = values.get(found.subject(), found.query().target());
        if (posted.version() == found.query().version() && now.revision() <= found.query().revision()) {
            WordsForm form = new WordsForm(number, posted.fields());
            form.refuse("The value was not changed since the query was raised. Correct it first, or confirm it as it is.");
            return Answer.toCorrect(pages.one(found, form, false));
        }
        return act(found, "Say what was corrected.",
                words -> answerQuery.answer(found.subject(), found.query(), posted.version(), Said.corrected(words, now.revision())));
    }

    @POST
    @Path("{number}/close")
    @Allowed(Permission.RAISE_QUERIES)
    @Once
    public Response close(@PathParam("number") String number) {
        SubjectQuery found = queries.open(number, Permission.RAISE_QUERIES);
        return act(found, "Say why the query is closed.", words -> closeQuery.close(found.subject(), found.query(), posted.version(), words));
    }

    @POST
    @Path("{number}/reopen")
    @Allowed(Permission.RAISE_QUERIES)
    @Once
    public Response reopen(@PathParam("number") String number) {
        SubjectQuery found = queries.open(number, Permission.RAISE_QUERIES);
        return act(found, "Say what is still to be answered.", words -> reopenQuery.reopen(found.subject(), found.query(), posted.version(), words));
    }

    private Response act(SubjectQuery found, String missing, Act act) {
        WordsForm form = new WordsForm(found.query().number(), posted.fields());
        if (posted.version() != found.query().version()) {
            return Answer.conflict(pages.one(found, form, true));
        }
        Optional<String> words = form.words(missing);
        if (words.isEmpty()) {
            return Answer.toCorrect(pages.one(found, form, false));
        }
        return act.say(words.get()) ? next(found) : Answer.conflict(pages.one(found, form, true));
    }

    /** Back to the page that the form stood on: that of the value, or the query's own. */
    private Response next(SubjectQuery found) {
        return switch (posted.field("from")) {
            case "value" -> Answer.next(found.query().path().substring(1));
            case "casebook" -> Answer.next("subjects/{number}", found.subject().screeningNumber());
            default -> Answer.next("queries/{number}", found.query().number());
        };
    }

    private static Map<String, String> filter(UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        QueryFilterForm.FIELDS.stream().filter(address.getQueryParameters()::containsKey)
                .forEach(field -> asked.put(field, address.getQueryParameters().getFirst(field)));
        return asked;
    }
}
