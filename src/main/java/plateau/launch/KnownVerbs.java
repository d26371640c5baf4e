package plateau.launch;

import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses every kind of request that no page makes, such as TRACE, before anything reads it. */
final class KnownVerbs extends Handler.Wrapper {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

    KnownVerbs(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (KNOWN.contains(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        return true;
    }
}
