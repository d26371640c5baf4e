package plateau.launch;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import plateau.page.SecurityHeaders;

/** The answer to what never reaches the portal, such as a malformed request: a plain sentence and nothing of the inside. */
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.all(request.isSecure()).forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        String sentence = "The portal did not accept this request (" + HttpStatus.getMessage(response.getStatus())
                + "). Go back and try again.\n";
        Content.Sink.write(response, true, sentence, callback);
        return true;
    }
}
