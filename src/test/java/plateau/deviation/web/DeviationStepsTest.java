package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.access.Role;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationState;
import plateau.dose.OverrideReason;
import plateau.protocol.Regimen;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** Each step in each state: done in its turn, refused with words otherwise. */
@Tag("persistence")
@Tag("R46")
class DeviationStepsTest {

    private final Example site = Example.site();
    private final Map<String, ExampleSubject> subjects = new HashMap<>();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private final Visitor monitor = site.signedIn(Role.MONITOR);

    @ParameterizedTest
    @CsvSource({
        "found,                    explain",
        "explained major,          classify",
        "explained minor,          classify close-minor",
        "explained minor hazard,   classify",
        "classified not important, classify action close",
        "classified important,     classify action",
        "acted,                    classify action close",
        "closed,                   ''",
        "withdrawn,                ''"})
    void each_step_is_taken_in_its_turn_and_refused_with_words_otherwise(String situation, String steps) {
        for (String step : List.of("explain", "classify", "action", "close", "close-minor")) {
            String number = in(situation);

            Reply reply = take(number, step);

            if (List.of(steps.split(" ")).contains(step)) {
                assertThat(reply.status()).as(step).isEqualTo(303);
                assertThat(state(number)).isEqualTo(switch (step) {
                    case "explain" -> DeviationState.EXPLAINED;
                    case "classify", "action" -> DeviationState.CLASSIFIED;
                    default -> DeviationState.CLOSED;
                });
            } else {
                assertThat(reply.status()).as(step).isEqualTo(409);
                assertThat(reply.text()).contains("This step is not possible now", "Deviation " + number + " is ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "found,                    Explain this deviation, ''",
        "explained major,          '',                     Classify this deviation",
        "explained minor,          '',                     Close as not important",
        "classified not important, Corrective action,      Close this deviation",
        "classified important,     Corrective action,      Classify this deviation",
        "acted,                    Corrective action,      Close this deviation",
        "closed,                   '',                     ''"})
    void the_page_shows_each_reader_the_step_that_is_theirs(String situation, String toSite, String toMonitor) {
        String page = "/deviations/" + in(situation);

        assertThat(firstForm(coordinator.get(page))).isEqualTo(toSite);
        assertThat(firstForm(monitor.get(page))).isEqualTo(toMonitor);
    }

    @Test
    void an_important_deviation_goes_all_the_way_and_everybody_reads_it() {
        String number = in("found");
        say(coordinator, number, "explain", "explanation", "The site misread the table");
        assertThat(monitor.get("/deviations/" + number).text()).contains("ICH E3", "rights, safety or well-being of a subject");
        say(monitor, number, "classify", "important", "yes");
        assertThat(monitor.get("/deviations/" + number).text()).contains("the site records its corrective action");
        say(coordinator, number, "action", "action", "Second reader for every dose");
        say(monitor, number, "close", "comment", "Training seen in the file");

        for (Visitor reader : List.of(coordinator, monitor)) {
            assertThat(reader.get("/deviations/" + number).text()).contains("Explained by the site The site misread the table Example coordinator",
                    "Classified Important Example monitor", "Corrective action Second reader for every dose", "Closed Training seen in the file");
        }
    }

    @ParameterizedTest
    @Tag("EL-1")
    @CsvSource({"found, explain, explanation", "explained major, classify, important", "classified important, action, action"})
    void a_stale_step_shows_what_was_saved_meanwhile_and_what_was_typed(String situation, String step, String field) {
        String number = in(situation);
        String page = "/deviations/" + number;
        Visitor reader = reader(step);
        Reply older = reader.get(page);
        String said = step.equals("classify") ? "yes" : "Said first by me";
        older.submit(page + "/" + step, Map.of(field, said));

        Reply stale = older.submit(page + "/" + step, Map.of(field, step.equals("classify") ? "no" : "Said second by me", "once", "aaaaaaaaaaaaaaaaaaaaaaaa"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("This was changed while you were here", "Nothing of yours was saved",
                "Saved meanwhile " + (step.equals("classify") ? "Important" : "Said first by me"),
                "You typed " + (step.equals("classify") ? "Not important" : "Said second by me"));
    }

    @ParameterizedTest
    @CsvSource({"found, explain, explanation, Say what led to it.", "explained major, classify, important, Choose whether it is important.",
        "classified important, action, action, Say what is done so that it does not happen again."})
    void a_step_that_says_nothing_is_refused(String situation, String step, String field, String problem) {
        String page = "/deviations/" + in(situation);

        Reply refused = reader(step).get(page).submit(page + "/" + step, Map.of(field, ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
    }

    @Test
    @Tag("R45")
    void what_removed_an_immediate_hazard_is_a_kind_of_its_own_that_is_reported() {
        in("explained major");
        String hazard = in("explained minor hazard");
        in("explained major");

        assertThat(monitor.get("/deviations/" + hazard).text()).contains("Immediate hazard", "tells the sponsor promptly", "ethics committee");
        assertThat(monitor.get("/deviations").page().select("tbody tr").first().text()).contains(hazard, "Immediate hazard");
        assertThat(monitor.get("/deviations/" + in("explained minor")).text()).doesNotContain("mmediate hazard");
    }

    private String in(String situation) {
        ExampleSubject subject = site.enrolled("5");
        switch (situation) {
            case "found" -> subject.withDeviations(1);
            case "explained minor" -> subject.withCount("20").dosedOtherwise("2.5", "Careful start");
            case "explained minor hazard" -> subject.withCount("20").dosedBecause(Regimen.daily(new BigDecimal("2.5")), OverrideReason.IMMEDIATE_HAZARD, "Chest pain");
            default -> subject.withCount("20").dosedOtherwise("7.5", "Had bled before");
        }
        String number = subject.deviations().get(0).number();
        subjects.put(number, subject);
        if (situation.matches("classified.*|acted|closed")) {
            say(monitor, number, "classify", "important", situation.matches("classified important|acted") ? "yes" : "no");
        }
        if (situation.equals("acted")) {
            say(coordinator, number, "action", "action", "A second reader for every dose");
        } else if (situation.equals("closed")) {
            say(monitor, number, "close", "comment", "Checked with the source");
        } else if (situation.equals("withdrawn")) {
            subject.withDeviationWithdrawn();
        }
        return number;
    }

    private Visitor reader(String step) {
        return step.equals("explain") || step.equals("action") ? coordinator : monitor;
    }

    private void say(Visitor visitor, String number, String step, String field, String said) {
        assertThat(new DeviationReview(visitor, number).submit("/" + step, field, said).status()).isEqualTo(303);
    }

    /** Sent with the right version, whether the page offers it or not. */
    private Reply take(String number, String step) {
        Reply account = reader(step).get("/account");
        Map<String, String> form = new HashMap<>(Map.of("explanation", "Said by the test", "important", "no", "action", "Said by the test", "comment", "Said by the test"));
        form.put("csrf", account.page().select("input[name=csrf]").first().val());
        form.put("once", account.page().select("input[name=once]").first().val());
        form.put("version", String.valueOf(deviation(number).version()));
        return reader(step).post("/deviations/" + number + "/" + step, form);
    }

    private static String firstForm(Reply page) {
        return page.page().select("main h2:has(+ form), main h2:has(+ p + form)").stream().findFirst().map(heading -> heading.text()).orElse("");
    }

    private DeviationState state(String number) {
        return deviation(number).state();
    }

    private Deviation deviation(String number) {
        return subjects.get(number).deviations().get(0);
    }
}
