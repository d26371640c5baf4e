package plateau.deviation.web;

import java.util.List;
import java.util.Map;
import plateau.deviation.DeviationSort;
import plateau.page.Paging;
import plateau.page.View;
import plateau.subject.web.UrgentRow;

/**
 * One page of the deviations that the filter lets through.
 *
 * @param urgent what nobody may overlook
 * @param sites whose they are, in words
 * @param saved the filters that the reader saved
 * @param rates whether the reader may see the rates
 */
public record DeviationsView(List<UrgentRow> urgent, String sites, FilterForm form, List<Row> rows, Paging paging, List<Saved> saved, DeskForm desk, BulkOutcome outcome,
        boolean rates) implements View {

    /** @param colour of the severity's tag @param closable whether the reader may close it together with others */
    public record Row(String number, String subject, String what, String severity, String colour, String state, boolean open, boolean hazard,
            String found, String age, boolean closable, long version) {
    }

    /** A filter under the name that the reader gave it. */
    public record Saved(long id, String name, String href) {
    }

    @Override
    public String title() {
        return "Deviations";
    }

    @Override
    public boolean wrong() {
        return desk.wrong();
    }

    public String caption() {
        return paging.total() == 1 ? "1 deviation" : paging.total() + " deviations";
    }

    /** A field of the filter, as the link to the download repeats it. */
    public String asked(String field) {
        return form.field(field).typed();
    }

    /** The whole filter, as a form repeats it. */
    public Map<String, String> asked() {
        return form.understood();
    }

    public boolean isAnyClosable() {
        return rows.stream().anyMatch(Row::closable);
    }

    /** The address of the list in another order; the order of the days turns round. */
    public String sorted(String column) {
        DeviationSort found = form.sort() == DeviationSort.NEWEST ? DeviationSort.OLDEST : DeviationSort.NEWEST;
        return "/deviations?" + form.addressSorted(column.equals("found") ? found : DeviationSort.named(column));
    }

    /** As {@code aria-sort} says it. */
    public String order(String column) {
        return switch (form.sort()) {
            case NEWEST -> column.equals("found") ? "descending" : "none";
            case OLDEST -> column.equals("found") ? "ascending" : "none";
            default -> form.sort().word().equals(column) ? "ascending" : "none";
        };
    }
}
