package plateau.query.web;

import plateau.audit.web.HistoryView;
import plateau.page.View;

/** Everything that was ever written about one answer of screening, and what monitors asked about it. */
public record ScreeningFactView(HistoryView history, QueryBlock queries) implements View {

    @Override
    public String title() {
        return history.title();
    }
}
