package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import plateau.access.BrowserSession;
import plateau.access.Open;
import plateau.access.StartSession;
import plateau.page.Answer;
import plateau.page.Posted;

/** Signing in and out. */
@RequestScoped
@Path("/")
public class SignInResource {

    private static final int TOO_MANY_REQUESTS = 429;

    @Context
    HttpServletRequest request;
    @Context
    HttpServletResponse response;
    @Inject
    StartSession startSession;
    @Inject
    BrowserSession browserSession;
    @Inject
    Posted posted;

    @GET
    @Path("sign-in")
    @Open
    public Response show(@QueryParam("next") @DefaultValue("") String next, @QueryParam("ended") @DefaultValue("false") boolean ended) {
        browserSession.greet(request, response);
        return Answer.page(new SignInView(new SignInForm(Map.of()), next, ended));
    }

    @POST
    @Path("sign-in")
    @Open
    public Response signIn() {
        SignInForm form = new SignInForm(posted.fields());
        String userName = form.userName();
        if (form.wrong()) {
            return Answer.toCorrect(new SignInView(form, posted.field("next"), false));
        }
        StartSession.Outcome outcome = startSession.start(new StartSession.Attempt(userName, posted.field("password"),
                request.getRemoteAddr(), browserSession.browser(request)));
        if (!outcome.pause().isZero()) {
            form.refuse("name", "Too many tries. Wait " + (outcome.pause().toSeconds() + 1) + " seconds, then try again.");
            return Response.status(TOO_MANY_REQUESTS).header("Retry-After", outcome.pause().toSeconds() + 1)
                    .entity(new SignInView(form, posted.field("next"), false)).build();
        }
        if (outcome.key().isEmpty()) {
            form.refuse("name", "Name and password do not fit together. Check both; capital letters count in the password.");
            return Answer.toCorrect(new SignInView(form, posted.field("next"), false));
        }
        browserSession.enter(response, outcome.key().get());
        String next = NextPage.checked(posted.field("next"));
        return Response.seeOther(URI.create(next.isEmpty() && outcome.unsaved() ? "drafts" : next)).build();
    }

    @POST
    @Path("sign-out")
    @Open
    public Response signOut() {
        browserSession.leave(response);
        return Response.seeOther(URI.create("sign-in?ended=true")).header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }
}
