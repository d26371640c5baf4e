package plateau.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** The answers a door gives: a page, a page to correct, the next address after a POST, or a refusal. */
public final class Answer {

    private static final int UNPROCESSABLE = 422;

    private Answer() {
    }

    public static Response page(View view) {
        return Response.ok(view).build();
    }

    /** The same page again, with what was typed and what to correct. */
    public static Response toCorrect(View view) {
        return Response.status(UNPROCESSABLE).entity(view).build();
    }

    /** The same page again, because what it edits was changed meanwhile or is in another state. */
    public static Response conflict(View view) {
        return Response.status(Response.Status.CONFLICT).entity(view).build();
    }

    /**
     * The page that an act answers with itself, for what can be shown only once and may not stand in an address, a log
     * or a session meanwhile. Sent again, the form acts no more and leads to the path.
     */
    public static Response shownOnce(View view, String path, Object... values) {
        return Response.created(UriBuilder.fromPath(path).build(values)).entity(view).build();
    }

    /** Sends the browser on after an act. @param path a path of the portal, such as {@code subjects/{number}} */
    public static Response next(String path, Object... values) {
        return Response.seeOther(UriBuilder.fromPath(path).build(values)).build();
    }
}
