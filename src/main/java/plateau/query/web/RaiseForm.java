package plateau.query.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.Choice;
import plateau.page.Form;
import plateau.query.Target;
import plateau.query.Visits;

/** A question to the site, and what it is about where its page does not say that. */
public final class RaiseForm extends Form {

    private static final int SHORTEST = 5;
    private static final String WHOLE = "subject";
    private static final String VISIT = "visit";

    RaiseForm(Map<String, String> typed) {
        super(typed);
    }

    static RaiseForm empty(Target about) {
        return new RaiseForm(new HashMap<>(Map.of("about", about.code(), "what", WHOLE)));
    }

    /** What the page that led here is about; the subject where it says nothing. */
    Target about() {
        return Target.coded(typed("about")).orElse(Target.SUBJECT);
    }

    /** What the question is about, where nothing is wrong with it. */
    Optional<Target> target() {
        if (!about().equals(Target.SUBJECT) || !typed("what").equals(VISIT)) {
            return Optional.of(about());
        }
        Optional<LocalDate> day = date("on", "Enter the date of the visit.");
        return day.map(Visits::on);
    }

    Optional<String> question() {
        Optional<String> question = text("question", "Write what you ask the site.");
        if (question.isPresent() && question.get().length() < SHORTEST) {
            refuse("question", "Say a little more: at least 5 characters.");
            return Optional.empty();
        }
        return question;
    }

    public List<Choice> whats() {
        return List.of(Choice.of(WHOLE, "The subject as a whole"), Choice.of(VISIT, "A visit"));
    }
}
