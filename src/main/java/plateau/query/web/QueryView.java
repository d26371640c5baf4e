package plateau.query.web;

import java.util.List;
import java.util.Optional;
import plateau.page.Frame.Link;
import plateau.page.View;

/**
 * A query with its whole conversation.
 *
 * @param said  the conversation in its order
 * @param stale what somebody else said while the form was filled in
 */
public record QueryView(QueryItem query, Link subject, String site, List<Message> said, Optional<Stale> stale) implements View {

    /** @param version such as "Version 3 of platelet count 01-0003/2", or empty */
    public record Message(String act, String words, String by, String role, String when, String version) {
    }

    /** @param typed what was not saved */
    public record Stale(Message last, String typed) {
    }

    @Override
    public String title() {
        return "Query " + query.number();
    }

    @Override
    public boolean wrong() {
        return query.form().wrong() || stale.isPresent();
    }
}
