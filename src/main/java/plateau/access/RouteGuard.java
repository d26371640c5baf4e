package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import plateau.audit.Author;
import plateau.page.Answer;
import plateau.page.Refusal;

/** Lets a request through to its route only where the person holds the route's permission at some site. */
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
        if (route.getResourceMethod().isAnnotationPresent(Open.class)) {
            return;
        }
        Identity identity = currentPerson.get();
        Allowed allowed = route.getResourceMethod().getAnnotation(Allowed.class);
        if (allowed == null || identity.scope(allowed.value()).isEmpty()) {
            throw Refusal.notAllowed();
        }
        author.is(new Author.Who(identity.personId(), identity.fullName(), identity.roleFor(allowed.value())));
        if (identity.mustChangePassword() && !request.getUriInfo().getPath().startsWith("account")) {
            request.abortWith(Answer.next("account/password"));
        }
    }
}
