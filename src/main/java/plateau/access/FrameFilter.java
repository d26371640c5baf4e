package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import plateau.page.Frame;
import plateau.page.OwnAddress;
import plateau.page.RequestPath;
import plateau.page.Written;
import plateau.setting.Settings;

/** Draws the frame of the page to come: who is signed in and where their roles let them go. */
@Provider
@PreMatching
@Priority(1)
public class FrameFilter implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;
    @Inject
    Frame frame;
    @Inject
    Settings settings;
    @Inject
    BrowserCookie cookie;
    @Inject
    SessionInUse session;
    @Inject
    CurrentPerson currentPerson;

    @Override
    public void filter(ContainerRequestContext context) {
        frame.at(request.getContextPath(), RequestPath.of(request), settings.demo());
        frame.show(OwnAddress.of(request), OwnAddress.asksToPutBack(request));
        frame.offer(session.drafts().stream().map(draft -> new Frame.Unsaved(draft.form(), Written.time(draft.typedAt(), ZoneOffset.UTC))).toList());
        session.formSecret().or(() -> cookie.read(request)).ifPresent(frame::protect);
        currentPerson.identity().filter(Identity::hasSession).ifPresent(identity -> frame.enter(
                new Frame.SignedIn(identity.fullName(), identity.roles(), Navigation.of(identity), ends())));
    }
    private Frame.Ends ends() {
        return new Frame.Ends(session.ends().ifIdle().toSeconds(), session.ends().last().toSeconds());
    }
}
