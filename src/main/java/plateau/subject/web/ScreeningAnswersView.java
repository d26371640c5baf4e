package plateau.subject.web;

import java.util.List;
import plateau.page.View;

/** The answers of one group, for a reader who cannot change them or after the screening has ended. */
public record ScreeningAnswersView(SubjectBanner subject, String heading, List<Answered> answers) implements View {

    /** @param known whether there is an answer with a history */
    public record Answered(String id, String question, String answer, boolean known) {
    }

    @Override
    public String title() {
        return heading;
    }
}
