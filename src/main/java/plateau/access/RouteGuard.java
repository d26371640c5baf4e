package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import plateau.audit.Author;
import plateau.page.Answer;
import plateau.page.Refusal;

/**
 * Lets a request through to its route only where the person holds the route's permission at some site, and came to a page
 * by a session or to a program's route by a password.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RouteGuard implements ContainerRequestFilter {

    @Context
    ResourceInfo route;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Author author;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) {
            // no page asks what it may do, and no other site is told
            throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
        }
        if (route.getResourceMethod().isAnnotationPresent(Open.class)) {
            return;
        }
        Identity identity = currentPerson.get();
        Allowed allowed = route.getResourceMethod().getAnnotation(Allowed.class);
        boolean forPrograms = route.getResourceMethod().isAnnotationPresent(WithPassword.class);
        if (allowed == null || identity.scope(allowed.value()).isEmpty() || forPrograms == identity.hasSession()) {
            throw Refusal.notAllowed();
        }
        author.is(new Author.Who(identity.personId(), identity.fullName(), identity.roleFor(allowed.value())));
        if (identity.mustChangePassword() && !request.getUriInfo().getPath().startsWith("account")) {
            request.abortWith(Answer.next("account/password"));
        }
    }
}
