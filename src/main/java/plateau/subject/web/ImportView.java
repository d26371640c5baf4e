package plateau.subject.web;

import plateau.page.FileForm;
import plateau.page.View;

/** Choosing the file of a running trial's subjects. */
public record ImportView(FileForm form) implements View {

    @Override
    public String title() {
        return "Import the subjects of a running trial";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
