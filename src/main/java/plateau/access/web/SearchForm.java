package plateau.access.web;

import java.util.Map;
import plateau.page.Form;

/** The text that people are searched by. */
final class SearchForm extends Form {

    SearchForm(String find) {
        super(Map.of("find", find));
    }

    String text() {
        return sought("find");
    }
}
