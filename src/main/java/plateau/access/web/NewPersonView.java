package plateau.access.web;

import plateau.page.View;

/** The page to add a person on. */
public record NewPersonView(NewPersonForm form) implements View {

    @Override
    public String title() {
        return "Add a person";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
