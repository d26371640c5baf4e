package plateau.access.web;

import java.util.List;
import java.util.Optional;
import plateau.page.Form.Field;
import plateau.page.Paging;
import plateau.page.View;

/** The people of the study, one page of those found. */
public record PeopleView(List<Row> rows, String find, Paging paging) implements View {

    /** One person. */
    public record Row(String userName, String fullName, String roles, boolean active, String lastSignIn) {
    }

    @Override
    public String title() {
        return "People";
    }

    /** What was searched for, as a field of the search form. */
    public Field findField() {
        return new Field("find", find, Optional.empty());
    }

    public String caption() {
        return paging.total() == 1 ? "1 person" : paging.total() + " people";
    }
}
