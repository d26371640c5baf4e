package plateau.deviation.web;

import java.util.List;
import plateau.page.Paging;
import plateau.page.View;
import plateau.subject.web.UrgentRow;

/** One page of the deviations that the filter lets through. @param sites whose they are, in words */
public record DeviationsView(List<UrgentRow> urgent, String sites, FilterForm form, List<Row> rows, Paging paging) implements View {

    /** @param colour of the severity's tag */
    public record Row(String number, String subject, String what, String severity, String colour, String state, boolean open, boolean hazard,
            String found, String age) {
    }

    @Override
    public String title() {
        return "Deviations";
    }

    public String caption() {
        return paging.total() == 1 ? "1 deviation" : paging.total() + " deviations";
    }

    /** A field of the filter, as the link to the download repeats it. */
    public String asked(String field) {
        return form.field(field).typed();
    }
}
