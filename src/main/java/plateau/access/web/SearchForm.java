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
        // what an address carries has not passed the guard of forms, and PostgreSQL refuses one of these characters
        String find = typed("find").replaceAll("\\p{Cc}", " ").strip();
        return find.substring(0, Math.min(find.length(), LONGEST));
    }
}
