package plateau.query.web;

import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** The page to raise a query on. @param about what it is about, in words @param whole whether that is the subject @param back the page of it */
public record RaiseView(SubjectBanner subject, String about, boolean whole, String back, RaiseForm form) implements View {

    @Override
    public String title() {
        return "Raise a query";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
