package plateau.access.web;

import plateau.access.Person;
import plateau.page.View;

/** The page to give roles to a person on. */
public record RolesView(RolesForm form, String userName, String fullName, String version, boolean changedMeanwhile) implements View {

    static RolesView of(Person person, RolesForm form, boolean changedMeanwhile) {
        return new RolesView(form, person.userName(), person.fullName(), String.valueOf(person.version()), changedMeanwhile);
    }

    @Override
    public String title() {
        return "Give a role";
    }

    @Override
    public boolean wrong() {
        return form.wrong() || changedMeanwhile;
    }
}
