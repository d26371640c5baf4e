package plateau.access.web;

import java.util.Optional;
import plateau.access.Person;
import plateau.audit.web.Conflict;
import plateau.page.View;

/** The page to change the full name of a person on. */
public record NameView(NameForm form, String userName, String version, Optional<Conflict> conflict) implements View {

    static NameView of(Person person, NameForm form, Optional<Conflict> conflict) {
        return new NameView(form, person.userName(), String.valueOf(person.version()), conflict);
    }

    @Override
    public String title() {
        return "Change the name";
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }
}
