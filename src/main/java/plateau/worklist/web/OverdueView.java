package plateau.worklist.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** The counts that are overdue, one page of them. */
public record OverdueView(SiteChoice sites, List<OverdueRow> rows, Paging paging) implements View {

    @Override
    public String title() {
        return "Overdue counts";
    }

    public String caption() {
        return paging.total() == 1 ? "1 count is overdue" : paging.total() + " counts are overdue";
    }
}
