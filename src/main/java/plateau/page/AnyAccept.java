package plateau.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** An address of the portal has one kind of content, and whoever asks for it gets it; only a wish that nobody can read is refused. */
@Provider
@PreMatching
@Priority(2)
public class AnyAccept implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean readable = isReadable(request);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        if (!readable) {
            throw Refusal.unreadable("Its header Accept is not written as it should be.");
        }
    }

    private static boolean isReadable(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream().noneMatch(type -> type.getType().isEmpty() || type.getSubtype().isEmpty());
        } catch (ProcessingException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
