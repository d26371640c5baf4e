package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import plateau.page.Posted;
import plateau.page.Refusal;

/** Carries out what {@link Once} promises. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;
    @Inject
    Submissions submissions;

    @AroundInvoke
    Object actOnce(InvocationContext post) throws Exception {
        String token = posted.field(Posted.ONCE);
        if (!token.matches("[A-Za-z0-9_-]{16,60}")) {
            throw Refusal.forged();
        }
        long personId = currentPerson.get().personId();
        Optional<Response> before = submissions.ledTo(personId, token);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return submissions.act(personId, token, post);
        } catch (PersistenceException lostTheRace) {
            return again(personId, token, post);
        }
    }

    /** What the winner of the race wrote can be seen now: the same form's outcome, a number taken, or a newer version. */
    private Object again(long personId, String token, InvocationContext post) throws Exception {
        Optional<Response> winner = submissions.ledTo(personId, token);
        return winner.isPresent() ? winner.get() : submissions.act(personId, token, post);
    }
}
