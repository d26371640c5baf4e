package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes the sessions that have been over for long and the one-time tokens of forms that nobody can send any more. */
@ApplicationScoped
public class ForgetEnded {

    @Inject
    Sessions sessions;
    @Inject
    Submissions submissions;

    @Transactional
    public void forget() {
        sessions.forgetEnded();
        submissions.forgetOld();
    }
}
