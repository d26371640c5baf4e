package plateau.casebook.web;

import java.util.List;
import java.util.Optional;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.page.Paging;
import plateau.page.View;
import plateau.subject.web.UrgentRow;

/** The subjects that a person may see, one page of those found. */
public record SubjectListView(List<UrgentRow> urgent, List<Column> columns, List<Row> rows, Filters filters, Paging paging, boolean mayScreen) implements View {

    /** A heading to sort by. @param order as ARIA names it */
    public record Column(String label, String href, String order) {
    }

    /** One subject. */
    public record Row(String screeningNumber, String number, String status, String colour, String stage, String regimen, String lastCount, String lastCountOn) {
    }

    /** What is searched for. @param sites to choose from; none where there is one only @param all whether nothing narrows the list */
    public record Filters(String number, String status, List<Choice> statuses, String site, List<Choice> sites, String sort, boolean all) {

        public Form.Field numberField() {
            return new Form.Field("number", number, Optional.empty());
        }

        public Form.Field statusField() {
            return new Form.Field("status", status, Optional.empty());
        }

        public Form.Field siteField() {
            return new Form.Field("site", site, Optional.empty());
        }
    }

    @Override
    public String title() {
        return "Subjects";
    }

    public String caption() {
        return paging.total() == 1 ? "1 subject" : paging.total() + " subjects";
    }
}
