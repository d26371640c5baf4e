package plateau.dose.web;

import plateau.dose.ShownAdvice;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** The interruption before a decision that departs from what the protocol asks. */
public record OverrideView(SubjectBanner subject, ShownAdvice advice, String choice, OverrideForm form, long version) implements View {

    @Override
    public String title() {
        return "This is not what the protocol asks";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
