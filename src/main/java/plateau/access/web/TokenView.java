package plateau.access.web;

import plateau.page.View;

/** A new token, shown this once. */
public record TokenView(String name, String token, String ends) implements View {

    @Override
    public String title() {
        return "Token for " + name;
    }
}
