package plateau.worklist.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;

/**
 * What is to be done today, one page of it: the subjects first, then the queries that wait for the site's answer.
 *
 * @param manySites whether each row says of which site it is
 * @param subjects  with something to do, on all pages
 * @param queries   that are open, on all pages
 */
public record TodayView(List<TodayRow> rows, boolean manySites, long subjects, long queries, Paging paging) implements View {

    @Override
    public String title() {
        return "Today";
    }

    public String caption() {
        String asked = queries == 1 ? "1 open query" : queries + " open queries";
        return queries == 0 ? caption(subjects) : subjects == 0 ? asked : caption(subjects) + "; then " + asked;
    }

    private static String caption(long subjects) {
        return subjects == 1 ? "1 subject, the riskiest first" : subjects + " subjects, the riskiest first";
    }
}
