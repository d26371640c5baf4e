package plateau.trail.web;

import java.util.List;
import plateau.audit.web.HistoryView.Row;
import plateau.page.Paging;
import plateau.page.View;

/**
 * One page of the entries that the filter lets through, the newest first.
 *
 * @param mayReview whether the reader records planned reviews
 * @param review    what was typed of a review
 */
public record TrailView(TrailForm form, List<Row> rows, Paging paging, boolean mayReview, ReviewForm review) implements View {

    @Override
    public String title() {
        return "Audit trail";
    }

    @Override
    public boolean wrong() {
        return form.wrong() || review.wrong();
    }

    public String caption() {
        return paging.total() == 1 ? "1 entry" : paging.total() + " entries";
    }

    /** A field of the filter, as links and forms repeat it. */
    public String asked(String field) {
        return form.field(field).typed();
    }
}
