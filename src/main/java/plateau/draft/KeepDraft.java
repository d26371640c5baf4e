package plateau.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import plateau.page.TypedForm;

/** Keeps what a person typed into a form; what the person typed there before, in this tab or another, gives way. */
@ApplicationScoped
public class KeepDraft {

    @Inject
    Drafts drafts;
    @Inject
    Clock clock;

    /** @param title of the page; empty where it is not known */
    @Transactional
    public void keep(long personId, TypedForm form, String title) {
        Optional<Draft> before = drafts.of(personId, form);
        if (form.isEmpty()) {
            drafts.remove(personId, form.page(), form.action());
        } else if (before.isPresent()) {
            before.get().become(form, clock.instant());
        } else {
            drafts.add(personId, new Draft(personId, form, title, clock.instant()));
        }
    }
}
