package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.draft.ForgetDraft;
import plateau.page.Posted;

/** The forms that were sent. */
@ApplicationScoped
class Submissions {

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;
    @Inject
    Posted posted;
    @Inject
    ForgetDraft forgetDraft;
    @Inject
    Clock clock;

    /** Where the form led when it was sent before. */
    Optional<Response> ledTo(long personId, String token) {
        return entityManager.createQuery("select s from Submission s where s.personId = :person and s.token = :token", Submission.class)
                .setParameter("person", personId)
                .setParameter("token", token)
                .getResultStream().findFirst()
                .map(submission -> Response.seeOther(submission.location()).build());
    }

    /** A form this old cannot be sent again, for the session that it was made for is over. */
    void forgetOld() {
        entityManager.createQuery("delete from Submission s where s.at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(Session.LONGEST)).executeUpdate();
    }

    /** Acts, and remembers where it led; a page that asks for a correction leaves the token unused. */
    @Transactional
    Response act(long personId, String token, InvocationContext post) throws Exception {
        Submission submission = new Submission(personId, token, clock.instant());
        ledger.keep(submission);
        // a second copy of the form now waits here for the first, and then fails
        entityManager.flush();
        Response response = (Response) post.proceed();
        if (response.getLocation() != null) {
            submission.ledTo(response.getLocation());
            if (!posted.page().isEmpty()) {
                forgetDraft.forget(personId, posted.page(), posted.action());
            }
        } else {
            ledger.forget(submission);
        }
        return response;
    }
}
