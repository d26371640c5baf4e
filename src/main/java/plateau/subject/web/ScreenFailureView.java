package plateau.subject.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.View;

/** The page to confirm a screen failure on. @param criteria those that are not met, each with its evidence */
public record ScreenFailureView(SubjectBanner subject, List<String> criteria, long version, Optional<Conflict> conflict) implements View {

    @Override
    public String title() {
        return "Record a screen failure";
    }

    @Override
    public boolean wrong() {
        return conflict.isPresent();
    }
}
