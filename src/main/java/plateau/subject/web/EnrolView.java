package plateau.subject.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.Choice;
import plateau.page.View;

/** The page to enrol a subject on. @param criteria each with its evidence @param doses of the stage */
public record EnrolView(SubjectBanner subject, String stage, List<String> criteria, EnrolForm form, List<Choice> doses, String signer, String meaning,
        long version, Optional<Conflict> conflict) implements View {

    @Override
    public String title() {
        return "Enrol subject " + subject.screeningNumber();
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }
}
