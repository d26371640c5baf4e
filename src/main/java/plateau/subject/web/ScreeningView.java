package plateau.subject.web;

import java.util.List;
import plateau.page.View;

/**
 * The tasks of a subject's screening.
 *
 * @param ended how the screening ended; empty while it goes on
 */
public record ScreeningView(SubjectBanner subject, String progress, List<Task> tasks, Outcome outcome, String ended) implements View {

    /** @param path empty where it cannot be opened yet */
    public record Task(String title, String path, String state, String colour, List<String> hints) {
    }

    /** What the criteria say so far. */
    public enum Outcome {
        OPEN, ALL_MET, NOT_MET
    }

    @Override
    public String title() {
        return "Screening of " + subject.screeningNumber();
    }
}
