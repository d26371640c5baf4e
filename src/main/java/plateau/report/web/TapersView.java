package plateau.report.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;
import plateau.subject.web.UrgentRow;

/**
 * Who is tapering or off treatment after a taper, and how long tapers stayed free of relapse.
 *
 * @param today in UTC, because the sites are in several zones
 * @param rows  one page of those under way
 */
public record TapersView(List<UrgentRow> urgent, String today, List<TaperRow> rows, Paging paging, RelapseCurve curve) implements View {

    @Override
    public String title() {
        return "Tapers";
    }

    public String caption() {
        return paging.total() == 1 ? "1 subject, tapering or off treatment" : paging.total() + " subjects, tapering or off treatment";
    }
}
