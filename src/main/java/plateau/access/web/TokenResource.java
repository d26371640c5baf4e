package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.MakeToken;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.ProgramToken;
import plateau.access.ProgramTokens;
import plateau.access.RevokeToken;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Written;

/** The tokens with which one's own programs read the reports. */
@RequestScoped
@Path("account/tokens")
public class TokenResource {

    @Inject
    CurrentPerson currentPerson;
    @Inject
    ProgramTokens tokens;
    @Inject
    MakeToken makeToken;
    @Inject
    RevokeToken revokeToken;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response list() {
        return Answer.page(view(new TokenForm(Map.of())));
    }

    @POST
    @Allowed(Permission.VIEW_REPORTS)
    @Once
    public Response make() {
        TokenForm form = new TokenForm(posted.fields());
        Optional<String> name = form.name();
        Optional<Duration> life = form.life();
        if (tokens.good(currentPerson.get().personId()) >= ProgramTokens.MOST) {
            form.tooMany();
        }
        if (form.wrong()) {
            return Answer.toCorrect(view(form));
        }
        String token = makeToken.make(currentPerson.get(), name.get(), life.get());
        return Answer.shownOnce(new TokenView(name.get(), token, time(clock.instant().plus(life.get()))), "account/tokens");
    }

    @POST
    @Path("{id}/revoke")
    @Allowed(Permission.VIEW_REPORTS)
    @Once
    public Response revoke(@PathParam("id") long id) {
        revokeToken.revoke(currentPerson.get(), id);
        return Answer.next("account/tokens");
    }

    private TokensView view(TokenForm form) {
        return new TokensView(tokens.of(currentPerson.get().personId()).stream().map(this::row).toList(), form);
    }

    private TokensView.Row row(ProgramTokens.Used used) {
        ProgramToken token = used.token();
        boolean good = token.isGood(clock.instant());
        return new TokensView.Row(token.id(), token.name(), time(token.madeAt()), used.use().lastUsedAt().map(TokenResource::time).orElse("never"),
                token.revokedAt().map(at -> "Revoked " + time(at)).orElse((good ? "Good until " : "Ended ") + time(token.expiresAt())), good);
    }

    private static String time(Instant at) {
        return Written.time(at, ZoneOffset.UTC);
    }
}
