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
    @Inject
    Sessions sessions;
    @Inject
    SessionInUse session;

    @AroundInvoke
    Object actOnce(InvocationContext post) throws Exception {
        String token = posted.field(Posted.ONCE);
        if (!token.matches("[A-Za-z0-9_-]{16,60}")) {
            throw Refusal.forged();
        }
        try {
            Optional<Response> before = before(token);
            return before.isPresent() ? before.get() : act(token, post);
        } catch (Throwable undone) {
            session.goesOnAsItWas();
            throw undone;
        }
    }

    private Object act(String token, InvocationContext post) throws Exception {
        try {
            return submissions.act(currentPerson.get().personId(), token, post);
        } catch (PersistenceException lostTheRace) {
            session.goesOnAsItWas();
            return again(token, post);
        }
    }

    /** What the winner of the race wrote can be seen now: the same form's outcome, a number taken, or a newer version. */
    private Object again(String token, InvocationContext post) throws Exception {
        Optional<Response> winner = before(token);
        return winner.isPresent() ? winner.get() : submissions.act(currentPerson.get().personId(), token, post);
    }

    private Optional<Response> before(String token) {
        Optional<Response> before = submissions.ledTo(currentPerson.get().personId(), token);
        before.ifPresent(sentAgain -> sessions.catchUp(currentPerson.get()));
        return before;
    }
}
