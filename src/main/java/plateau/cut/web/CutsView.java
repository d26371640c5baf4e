package plateau.cut.web;

import java.util.List;
import java.util.Optional;
import plateau.page.Paging;
import plateau.page.View;

/**
 * One page of the data cuts, and the form that takes another.
 *
 * @param underWay the number of the one that is being taken for the reader, who then takes no other
 */
public record CutsView(List<Row> rows, Paging paging, CutForm form, Optional<String> underWay) implements View {

    /** @param dataOf the moment whose state it holds, in UTC */
    public record Row(String number, String state, String colour, String dataOf, String by, String sites, String subjects) {
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
