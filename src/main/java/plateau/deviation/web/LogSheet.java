package plateau.deviation.web;

import java.util.List;
import plateau.page.View;

/** The deviation log as sheets of paper. @param filter what it is limited to, in words @param printed by whom and when */
public record LogSheet(String study, String sites, String filter, String printed, List<Row> rows) implements View {

    /** @param kind severity and, where somebody said so, importance */
    public record Row(String number, String subject, String date, String term, String kind, String state, String explanation, String action) {
    }

    @Override
    public String title() {
        return "Deviation log of " + study;
    }

    public String caption() {
        return rows.size() == 1 ? "1 deviation" : rows.size() + " deviations";
    }
}
