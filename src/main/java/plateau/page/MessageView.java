package plateau.page;

/** A page that says what happened and what to do, such as that a page is not there. */
public record MessageView(String title, String what, String whatNow) implements View {
}
