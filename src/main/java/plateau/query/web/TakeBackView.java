package plateau.query.web;

import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** The page to take a mark of verification back on. @param what was verified @param marked by whom and when @param about the value, as an address says it @param back its page */
public record TakeBackView(SubjectBanner subject, String what, String marked, String about, String back, TakeBackForm form) implements View {

    @Override
    public String title() {
        return "Take a verification back";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
