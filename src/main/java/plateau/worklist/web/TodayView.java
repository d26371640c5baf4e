package plateau.worklist.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/** What is to be done today, one page of it. @param manySites whether each row says of which site it is */
public record TodayView(List<TodayRow> rows, boolean manySites, Paging paging) implements View {

    @Override
    public String title() {
        return "Today";
    }

    public String caption() {
        return paging.total() == 1 ? "1 subject, the riskiest first" : paging.total() + " subjects, the riskiest first";
    }
}
