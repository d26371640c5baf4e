package plateau.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Hands the browser the key that its session goes on with. */
@Provider
public class NewKeyFilter implements ContainerResponseFilter {

    @Context
    HttpServletResponse servletResponse;
    @Inject
    SessionInUse session;
    @Inject
    BrowserCookie cookie;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        session.newKey().ifPresent(key -> cookie.write(servletResponse, key));
    }
}
