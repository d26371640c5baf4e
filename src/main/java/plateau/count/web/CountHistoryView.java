package plateau.count.web;

import java.util.List;
import plateau.page.View;
import plateau.subject.web.SubjectBanner;

/** Every version of one count. @param mayCorrect whether the reader may correct it */
public record CountHistoryView(SubjectBanner subject, int number, boolean mayCorrect, List<Version> versions) implements View {

    /** @param stands whether this version is the latest */
    public record Version(boolean stands, String value, String asTyped, String collected, String source, String reason, String recorded) {
    }

    @Override
    public String title() {
        return "Platelet count and its history";
    }
}
