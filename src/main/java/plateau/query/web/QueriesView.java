package plateau.query.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** One page of the queries that the filter lets through. @param sites whose they are, in words @param waiting by site, those that are not closed */
public record QueriesView(String sites, QueryFilterForm form, List<Waiting> waiting, List<Row> rows, Paging paging) implements View {

    /** @param next who is to act */
    public record Row(String number, String subject, String about, String question, String colour, String state, String next, String raised, String age) {
    }

    /** @param median how long they have been open, such as "4 days" */
    public record Waiting(String site, long forSite, long forMonitor, String median) {
    }

    @Override
    public String title() {
        return "Queries";
    }

    public String caption() {
        return paging.total() == 1 ? "1 query" : paging.total() + " queries";
    }

    /** A field of the filter, as the link to the download repeats it. */
    public String asked(String field) {
        return form.field(field).typed();
    }
}
