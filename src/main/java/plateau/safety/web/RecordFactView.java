package plateau.safety.web;

import java.util.Optional;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** The page to record a bleeding or rescue therapy on. @param doubt why it has to be confirmed, where it has */
public record RecordFactView(SubjectBanner subject, FactKind kind, FactForm<?> form, Optional<String> doubt) implements View {

    @Override
    public String title() {
        return "Record " + kind.one();
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
