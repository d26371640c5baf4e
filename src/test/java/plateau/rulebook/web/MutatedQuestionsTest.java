package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.rulebook.AskRulebook;
import plateau.rulebook.RefusedQuestion;
import plateau.testing.Example;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.TestPortal;

/**
 * The worked examples with something changed in each: an answer or a refusal that names what is wrong, and never a fault.
 * Most of them are put to the act behind the door, some to the door.
 */
class MutatedQuestionsTest {

    private static final int BEHIND_THE_DOOR = 10_000;
    private static final int AT_THE_DOOR = 1_000;

    private final List<LogRecord> faults = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                faults.add(entry);
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stop_listening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void ten_thousand_questions_are_answered_or_refused() throws IOException {
        List<RecommendationCasesTest.Case> cases = RecommendationCasesTest.cases();
        AskRulebook rulebook = TestPortal.running().bean(AskRulebook.class);
        Map<String, Integer> outcomes = new TreeMap<>();
        Mutation mutation = new Mutation(20260301);

        for (int i = 0; i < BEHIND_THE_DOOR; i++) {
            outcomes.merge(outcome(rulebook, mutation.of(cases.get(i % cases.size()).request().toString())), 1, Integer::sum);
        }

        assertThat(outcomes).containsOnlyKeys("answered", "refused").allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(500));
    }

    @Test
    void a_thousand_of_them_over_http_too() throws IOException {
        List<RecommendationCasesTest.Case> cases = RecommendationCasesTest.cases();
        Program program = Example.site().program(Role.ADMINISTRATOR);
        Mutation mutation = new Mutation(20260302);

        for (int i = 0; i < AT_THE_DOOR; i++) {
            byte[] question = mutation.of(cases.get(i % cases.size()).request().toString());
            Reply reply = program.post(question, "Content-Type", "application/json");
            assertThat(reply.status()).as(new String(question)).isIn(200, 400);
            assertThat(RecommendationCasesTest.read(reply.body()).has(reply.status() == 200 ? "rule" : "errors")).isTrue();
        }
        assertThat(faults).isEmpty();
    }

    private static String outcome(AskRulebook rulebook, byte[] question) {
        try {
            return rulebook.ask(question).json().isEmpty() ? "silent" : "answered";
        } catch (RefusedQuestion refused) {
            return refused.flaws().isEmpty() ? "refused for nothing" : "refused";
        } catch (RuntimeException fault) {
            throw new AssertionError(new String(question), fault);
        }
    }
}
