package plateau.subject.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.web.Conflict;
import plateau.page.Choice;
import plateau.page.View;
import plateau.protocol.Fact;

/**
 * One group of questions of a subject's screening.
 *
 * @param version  of the subject when the page was made
 * @param changes  whether saved answers are changed, so that a reason is asked for
 */
public record ScreeningGroupView(SubjectBanner subject, String group, String heading, List<Question> questions, ScreeningForm form, String zone,
        long version, boolean changes, Optional<Conflict> conflict) implements View {

    /** @param saved whether there is an answer with a history */
    public record Question(String id, String kind, String text, String hint, String unit, List<Choice> choices, boolean saved) {

        static Question of(Fact fact, boolean saved) {
            return new Question(fact.id(), fact.kind().name(), fact.question(), fact.hint(), fact.unit(),
                    fact.kind().words().stream().map(word -> Choice.of(word, WrittenAnswer.capital(word))).toList(), saved);
        }
    }

    /** Whether answers can be left open. */
    public boolean optional() {
        return questions.stream().noneMatch(question -> question.kind().equals("CONSENT"));
    }

    @Override
    public String title() {
        return heading;
    }

    @Override
    public boolean wrong() {
        return form.wrong() || conflict.isPresent();
    }
}
