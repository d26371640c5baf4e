package plateau.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plateau.protocol.Recommendation;
import plateau.site.StudyProtocol;

/** Puts a question before the protocol that it names. */
@ApplicationScoped
public class AskRulebook {

    @Inject
    StudyProtocol studyProtocol;

    /** A recommendation, and the JSON that says it. */
    public record Reply(Recommendation recommendation, String json) {
    }

    /**
     * @param text JSON in UTF-8
     * @throws RefusedQuestion with everything that is wrong in it
     */
    public Reply ask(byte[] text) {
        Question question = new QuestionReader(studyProtocol).read(text);
        Recommendation recommendation = question.protocol().recommend(question.situation());
        return new Reply(recommendation, AnswerText.write(recommendation));
    }
}
