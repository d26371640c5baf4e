package plateau.subject.web;

import java.util.List;
import plateau.page.Choice;
import plateau.page.View;

/** The page to begin a screening on. @param sites at which the person may screen now */
public record NewSubjectView(NewSubjectForm form, List<Choice> sites) implements View {

    @Override
    public String title() {
        return "Screen a new subject";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
