package plateau.trail.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** One page of the reviews of the audit trail, the newest first. */
public record ReviewsView(List<Row> rows, Paging paging) implements View {

    /** @param what the filter that was reviewed, with its number of entries */
    public record Row(String when, String who, String what, String findings) {
    }

    @Override
    public String title() {
        return "Reviews of the audit trail";
    }
}
