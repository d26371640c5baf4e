package plateau.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes drafts: of a form that was saved, in its transaction; that were thrown away; and all that are older than 14 days. */
@ApplicationScoped
public class ForgetDraft {

    @Inject
    Drafts drafts;

    @Transactional
    public void forget(long personId, String page, String action) {
        drafts.remove(personId, page, action);
    }

    @ActivateRequestContext
    @Transactional
    public void forgetOld() {
        drafts.removeOld();
    }
}
