package plateau.access.web;

import java.util.List;
import plateau.page.View;

/** The own account: name, roles, password and the browsers that are signed in. @param hasTokens whether the person may have tokens for programs */
public record AccountView(String fullName, String userName, String roles, List<OpenSession> sessions, boolean hasTokens) implements View {

    /** A signed-in browser. @param current whether it is this one */
    public record OpenSession(long id, String browser, String since, String lastUsed, boolean current) {
    }

    @Override
    public String title() {
        return "Your account";
    }
}
