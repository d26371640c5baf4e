package plateau.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
@Tag("QY-1")
class QueryJourneyTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled().withCount("38");
    private final Visitor monitor = site.signedIn(Role.MONITOR);
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private final String count = subject.page("counts/1");

    @Test
    void a_monitor_raises_a_query_on_the_page_of_a_value_and_the_site_reads_it_there() {
        Reply raised = raise(count, "The report says 48");

        assertThat(raised.location()).isEqualTo(count);
        assertThat(raised.follow().page().select(".queries").text()).contains("Open", site.number() + "-Q0001", "The report says 48", "Example monitor " + site.number());
        assertThat(coordinator.get(count).page().select(".queries").text()).contains("The report says 48", "Answer " + site.number() + "-Q0001");
        assertThat(coordinator.get("/subjects/" + subject.number()).page().select(".queries").text()).contains("Platelet count 38 ×10⁹/L", "The report says 48");
    }

    @Test
    void the_site_confirms_in_place_and_the_monitor_closes_and_opens_it_again() {
        String number = number(raise(count, "The report says 48"));

        Reply answered = say(coordinator, count, number, "answer", "The report says 38, page 2");
        assertThat(answered.location()).isEqualTo(count);
        assertThat(answered.follow().page().select(".queries").text()).contains("Answered, nothing to correct: The report says 38, page 2").doesNotContain("Answer " + number);

        assertThat(say(monitor, count, number, "close", "Seen at the site").location()).isEqualTo(count);
        assertThat(monitor.get(count).page().select(".queries").text()).contains("1 closed query");
        Reply reopened = say(monitor, "/queries/" + number, number, "reopen", "The second report differs");
        assertThat(reopened.location()).isEqualTo("/queries/" + number);
        assertThat(reopened.follow().page().select(".history li").eachText()).hasSize(4)
                .first().asString().contains("Asked", "The report says 48", "monitor");
        assertThat(coordinator.get(count).text()).contains("Answer " + number);
    }

    @Test
    void it_is_on_the_page_of_a_bleeding_a_rescue_a_decision_an_answer_a_visit_and_the_subject() {
        subject.withBleeding(WhoGrade.MILD).withRescue().dosedAsAsked();

        for (String page : new String[] {subject.page("bleedings/1"), subject.page("rescues/1"), subject.page("decisions/1"), subject.page("screening/history/sex")}) {
            assertThat(raise(page, "Please check " + page.length()).location()).isEqualTo(page);
            assertThat(coordinator.get(page).page().select(".queries").text()).contains("Please check");
        }
        String casebook = "/subjects/" + subject.number();
        Reply ask = monitor.get(casebook).click("Raise a query");
        assertThat(ask.submit(subject.page("queries"), Map.of("question", "Consent on paper?")).location()).isEqualTo(casebook);
        Reply visit = ask.submit(subject.page("queries"), Map.of("question", "Nothing in the source", "what", "visit", "on-day", "1", "on-month", "1", "on-year", "2020",
                "once", "bbbbbbbbbbbbbbbbbbbbbbbb"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.problems()).singleElement().asString().contains("cannot have been there");
        LocalDate day = subject.get().screenedOn();
        assertThat(visit.submit(subject.page("queries"), Map.of("on-day", "" + day.getDayOfMonth(), "on-month", "" + day.getMonthValue(),
                "on-year", "" + day.getYear())).location()).isEqualTo(casebook);
        assertThat(coordinator.get(casebook).page().select(".queries").text()).contains("Consent on paper?", "Visit of", "Nothing in the source");
    }

    @Test
    @Tag("R13")
    void a_correction_in_answer_to_a_query_is_linked_to_it_both_ways() {
        String number = number(raise(count, "The report says 48"));

        Reply correction = coordinator.get(count).click("Correct it");
        assertThat(correction.text()).contains("Saving this answers query " + number);
        assertThat(correction.page().select("textarea[name=reason-text]").val()).startsWith("Query " + number);
        Reply saved = correction.submit(count + "/correct", Map.of("value", "48", "reason", "TYPING_ERROR", "reason-text", "Query " + number + ": digits"));

        assertThat(saved.location()).isEqualTo(count);
        assertThat(saved.follow().text()).contains("48 ×10⁹/L", "Typing error: Query " + number + ": digits", "Answered by a correction");
        assertThat(monitor.get("/queries/" + number).text()).contains("Version 2 of platelet count " + subject.number() + "/1", "Answered: the monitor is next");
        assertThat(monitor.get(subject.page("history")).text()).contains("query " + number + ": corrected revision");
    }

    @Test
    @Tag("R13")
    void a_corrected_bleeding_is_linked_too() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        String page = subject.page("bleedings/1");
        String number = number(raise(page, "Grade 2 in the source"));

        Reply saved = coordinator.get(page).click("Correct it").submit(page + "/correct", Map.of("grade", "MILD", "reason", "TYPING_ERROR"));

        assertThat(saved.location()).as(saved.text()).isEqualTo(page);
        assertThat(monitor.get("/queries/" + number).text()).contains("Version 2 of bleeding " + subject.number() + "/1");
    }

    @Test
    @Tag("R13")
    void a_removal_in_answer_to_a_query_is_linked_to_it_both_ways() {
        String number = number(raise(count, "This is another subject's report"));

        Reply removal = coordinator.get(count).click("Correct it").click("Remove it in answer");
        assertThat(removal.text()).contains("Saving this answers query " + number);
        Reply incomplete = removal.submit(count + "/remove", Map.of());
        assertThat(incomplete.status()).isEqualTo(422);
        Reply removed = incomplete.submit(count + "/remove", Map.of("reason", "WRONG_SUBJECT", "reason-text", "Query " + number + ": a label was wrong"));

        assertThat(removed.location()).isEqualTo(count);
        assertThat(removed.follow().text()).contains("Removed: no rule uses this count", "Query " + number + ": a label was wrong", "Answered by a removal");
        assertThat(monitor.get("/queries/" + number).text()).contains("Answered by a removal", "Version 2 of platelet count " + subject.number() + "/1", "Answered: the monitor is next");
        assertThat(monitor.get(subject.page("history")).text()).contains("query " + number + ": corrected revision");
    }

    @Test
    @Tag("R13")
    void a_removed_bleeding_is_linked_too_and_what_is_removed_can_only_be_recorded_again() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        String page = subject.page("bleedings/1");
        String first = number(raise(page, "Not in the source"));
        Reply removed = coordinator.get(page).click("Correct it").click("Remove it in answer").submit(page + "/remove", Map.of("reason", "WRONG_SUBJECT"));
        assertThat(removed.location()).as(removed.text()).isEqualTo(page);
        assertThat(monitor.get("/queries/" + first).text()).contains("Version 2 of bleeding " + subject.number() + "/1");

        raise(page, "It is in the source after all");

        assertThat(coordinator.get(page).click("Correct it").text()).contains("Saving this answers query").doesNotContain("Remove it in answer");
    }

    @Test
    @Tag("EL-1")
    void a_removal_in_answer_to_what_was_answered_meanwhile_is_refused() {
        String number = number(raise(count, "This is another subject's report"));
        Reply removal = coordinator.get(count).click("Correct it").click("Remove it in answer");
        say(site.signedIn(Role.INVESTIGATOR), count, number, "answer", "It is this subject's");

        Reply late = removal.submit(count + "/remove", Map.of("reason", "WRONG_SUBJECT"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problems()).singleElement().asString().contains("was answered meanwhile", "It is this subject's");
        assertThat(coordinator.get(count).text()).doesNotContain("no rule uses this count");
        assertThat(late.submit(count + "/remove", Map.of()).location()).isEqualTo(count);
        assertThat(monitor.get("/queries/" + number).text()).doesNotContain("Version 2");
    }

    @Test
    void a_value_that_was_corrected_on_its_own_page_can_be_answered_so_and_an_unchanged_one_cannot() {
        String number = number(raise(count, "The report says 48"));
        Reply before = coordinator.get(count);
        assertThat(before.page().select("button[formaction]")).isEmpty();
        Reply refused = coordinator.post("/queries/" + number + "/corrected", fields(before, number, "Corrected it"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains("was not changed since");

        subject.withCountCorrected(1, "48");
        Reply after = coordinator.get(count);
        assertThat(after.page().select("button[formaction]").text()).isEqualTo("Answer: it was corrected");
        assertThat(coordinator.post("/queries/" + number + "/corrected", fields(after, number, "Corrected it")).location()).isEqualTo(count);
        assertThat(coordinator.get("/queries/" + number).text()).contains("Version 2 of platelet count");
    }

    @Test
    @Tag("EL-1")
    void a_second_answer_to_what_was_answered_meanwhile_is_refused_with_both_shown() {
        String number = number(raise(count, "The report says 48"));
        Reply older = coordinator.get(count);
        Reply correction = older.click("Correct it");
        say(site.signedIn(Role.INVESTIGATOR), count, number, "answer", "It is right, see page 2");

        Reply stale = older.submit("/queries/" + number + "/answer", Map.of("words-" + number, "I checked it too"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("This query is not as you saw it", "It is right, see page 2", "You typed I checked it too");

        Reply late = correction.submit(count + "/correct", Map.of("value", "48", "reason", "TYPING_ERROR"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problems()).singleElement().asString().contains("was answered meanwhile", "It is right, see page 2");
        Reply unlinked = late.submit(count + "/correct", Map.of());
        assertThat(unlinked.location()).isEqualTo(count);
        assertThat(monitor.get("/queries/" + number).text()).doesNotContain("Version 2");
    }

    @Test
    void words_of_fewer_than_5_characters_are_refused_and_kept() {
        assertThat(raise(count, "abcd").problems()).containsExactly("Say a little more: at least 5 characters.");
        String number = number(raise(count, "abcde"));

        Reply refused = say(coordinator, count, number, "answer", "yes");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").val()).isEqualTo("yes");
        assertThat(say(coordinator, count, number, "answer", "").problems()).containsExactly("Say what you checked.");
    }

    @Test
    @Tag("SI-2")
    void a_monitor_of_another_site_can_neither_raise_nor_read_one_here() {
        String number = number(raise(count, "The report says 48"));
        Visitor stranger = Example.site().signedIn(Role.MONITOR);

        assertThat(stranger.get("/queries/" + number).status()).isEqualTo(404);
        assertThat(stranger.get("/queries/" + number).text()).isEqualTo(stranger.get("/queries/99-Q0001").text());
        assertThat(stranger.get(subject.page("queries/new?about=count-1")).status()).isEqualTo(404);
        assertThat(stranger.get("/queries?state=ALL").text()).doesNotContain(number);
    }

    @Test
    void what_does_not_exist_cannot_be_asked_about() {
        for (String about : new String[] {"count-2", "bleeding-1", "fact-nothing", "visit-x", "nothing", "decision-1", "subject-1"}) {
            assertThat(monitor.get(subject.page("queries/new?about=" + about)).status()).as(about).isEqualTo(404);
        }
    }

    @Test
    @Tag("R10")
    void the_portal_raises_none_by_itself() {
        subject.withDeviation("Watched closely");
        Reply unfinished = coordinator.get("/subjects/new");
        assertThat(unfinished.status()).isEqualTo(200);

        assertThat(monitor.get("/queries?state=ALL").text()).contains("No queries here");
    }

    @Test
    @Tag("PF-6")
    void the_page_of_a_value_and_that_of_a_query_take_at_most_8_statements() throws Exception {
        String number = number(raise(count, "The report says 48"));
        String answer = subject.page("screening/history/sex");

        for (String page : new String[] {count, "/queries/" + number, answer, "/queries", "/subjects/" + subject.number()}) {
            assertThat(site.portal().statementsOf(() -> coordinator.get(page))).as(page).hasSizeLessThanOrEqualTo(8);
        }
    }

    private Reply raise(String page, String question) {
        return monitor.get(page).click("Raise a query").submit(subject.page("queries"), Map.of("question", question));
    }

    private String number(Reply raised) {
        return raised.follow().page().select(".queries a[href^=/queries/]").first().text();
    }

    private Reply say(Visitor person, String page, String number, String act, String words) {
        Reply shown = person.get(page);
        return person.post("/queries/" + number + "/" + act, fields(shown, number, words));
    }

    /** What the form of the query on the page holds, with the words typed. */
    private static Map<String, String> fields(Reply shown, String number, String words) {
        var form = shown.page().select("form:has(textarea[name=words-" + number + "])").first();
        Map<String, String> fields = new HashMap<>(Map.of("words-" + number, words));
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }
}
