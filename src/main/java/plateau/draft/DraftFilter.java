package plateau.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.util.List;
import plateau.access.CurrentPerson;
import plateau.page.Frame;
import plateau.page.Written;

/**
 * Offers a page the drafts of its forms. They are looked for when the page draws its first form, and so only once its door
 * has let the person in: a draft about a subject that the person may no longer see is not found.
 */
@Provider
public class DraftFilter implements ContainerRequestFilter {

    @Inject
    CurrentPerson currentPerson;
    @Inject
    Drafts drafts;
    @Inject
    Frame frame;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("GET")) {
            currentPerson.identity().ifPresent(identity -> frame.offer(() -> unsaved(identity.personId())));
        }
    }

    private List<Frame.Unsaved> unsaved(long personId) {
        return drafts.on(personId, frame.page()).stream()
                .map(draft -> new Frame.Unsaved(draft.form(), Written.time(draft.typedAt(), ZoneOffset.UTC))).toList();
    }
}
