package plateau.access.web;

import java.util.Map;
import plateau.page.Form;

/** The text that people are searched by. */
final class SearchForm extends Form {

    private static final int LONGEST = 100;

    SearchForm(String find) {
        super(Map.of("find", find));
    }

    String text() {
        String find = typed("find");
        return find.substring(0, Math.min(find.length(), LONGEST));
    }
}
