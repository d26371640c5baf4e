package plateau.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.site.Site;

/** A person to add: the name to sign in with, the full name and the roles. */
public final class NewPersonForm extends RolesForm {

    private static final int LONGEST_NAME = 200;

    NewPersonForm(Map<String, String> typed, List<Site> sites) {
        super(typed, sites);
    }

    Optional<String> userName() {
        Optional<String> name = text("userName", "Enter a user name.");
        if (name.isPresent() && !name.get().matches("[a-z0-9][a-z0-9._-]{1,98}[a-z0-9]")) {
            refuse("userName", "Use 3 to 100 of a-z, 0-9, point, hyphen and underscore, with a letter or digit first and last, such as ada.weber.");
            return Optional.empty();
        }
        // the address of the page to add people on
        if (name.equals(Optional.of("new"))) {
            refuse("userName", "The portal uses \"new\" itself. Choose another user name.");
            return Optional.empty();
        }
        return name;
    }

    Optional<String> fullName() {
        return text("fullName", "Enter the full name.", LONGEST_NAME);
    }
}
