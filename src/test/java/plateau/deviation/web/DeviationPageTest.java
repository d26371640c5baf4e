package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.access.Role;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class DeviationPageTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final String number = subject.withDeviation("Had bled at 2.5 mg before").number();
    private final String page = "/deviations/" + number;
    private final Visitor monitor = site.signedIn(Role.MONITOR);
    private final DeviationReview review = new DeviationReview(monitor, number);

    @BeforeEach
    void classify() {
        assertThat(review.classified(false).location()).isEqualTo(page);
    }

    @Test
    void the_page_says_what_was_asked_what_was_done_why_and_where_it_was_decided() {
        Reply shown = monitor.get(page);

        assertThat(shown.text()).contains("Deviation " + number, "More drug than the protocol asked", "Major", "Classified, open for 0 days",
                "The protocol asked Start with 2.5 mg once daily", "Done instead 5 mg once daily",
                "Count 20 is not above 250 and treatment has not begun (rule start of hetrombopag-itp 1.0)",
                "Reason of the site Will be monitored more closely: Had bled at 2.5 mg before");
        assertThat(monitor.get(shown.page().select("a:contains(Dose decision 1)").attr("href")).text()).contains("5 mg once daily");
        assertThat(shown.page().select("a:contains(" + subject.get().number() + ")").attr("href")).isEqualTo("/subjects/" + subject.number());
    }

    @Test
    void a_monitor_closes_it_with_a_comment_and_everybody_reads_who_did() {
        Reply closed = close(monitor.get(page), "The reason is documented");

        assertThat(closed.location()).isEqualTo(page);
        for (Visitor reader : List.of(monitor, site.signedIn(Role.COORDINATOR), site.signedIn(Role.INVESTIGATOR))) {
            Reply shown = reader.get(page);
            assertThat(shown.text()).contains("Closed", "Example monitor " + site.number(), "The reason is documented").doesNotContain("Close this deviation");
            assertThat(shown.page().select("main form")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', Say what you checked and what you found.", "abcd, Say a little more: at least 5 characters.", "'    x    ', Say a little more: at least 5 characters."})
    void a_comment_of_fewer_than_5_characters_is_refused(String comment, String problem) {
        Reply refused = close(monitor.get(page), comment);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.page().select("textarea").val()).isEqualTo(comment.strip());
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(monitor.get(page).text()).contains("open for");
    }

    @Test
    void a_comment_of_5_and_of_2000_characters_is_enough_and_2001_are_too_many() {
        assertThat(close(monitor.get(page), "x".repeat(2001)).status()).isEqualTo(422);
        assertThat(close(monitor.get(page), "x".repeat(2000)).status()).isEqualTo(303);
        assertThat(new DeviationReview(monitor, site.enrolled().withDeviation("Watched closely").number()).closed("12345").status()).isEqualTo(303);
    }

    @Test
    @Tag("EL-1")
    void a_stale_save_shows_who_closed_it_meanwhile_and_keeps_what_was_typed() {
        Reply older = monitor.get(page);
        close(site.signedIn(Role.MONITOR).get(page), "Closed first by me");

        Reply stale = close(older, "My own long comment");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("This was changed while you were here", "Example monitor " + site.number() + " closed it on",
                "Saved meanwhile Closed first by me", "You typed My own long comment", "Nothing of yours was saved");
        assertThat(monitor.get(page).text()).contains("Closed first by me").doesNotContain("My own long comment");
    }

    @Test
    @Tag("EL-1")
    void a_closed_deviation_is_not_closed_again_even_with_its_own_version() {
        Reply open = monitor.get(page);
        close(open, "Closed first by me");

        Reply again = open.submit(page + "/close", Map.of("comment", "Once more", "version", "3", "once", "aaaaaaaaaaaaaaaaaaaaaaaa"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(monitor.get(page).text()).contains("Closed first by me");
    }

    @Test
    @Tag("EL-1")
    void of_two_monitors_who_close_it_at_once_one_succeeds_and_one_is_told() {
        List<CompletableFuture<Reply>> both = Stream.of(monitor, site.signedIn(Role.MONITOR)).map(visitor -> visitor.get(page)).toList().stream()
                .map(form -> CompletableFuture.supplyAsync(() -> close(form, "Checked with the source"))).toList();

        assertThat(both.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    @Tag("RL-12")
    void a_form_sent_twice_closes_once() {
        Reply form = monitor.get(page);

        assertThat(close(form, "Checked with the source").status()).isEqualTo(303);
        assertThat(close(form, "Checked with the source").location()).isEqualTo(page);
        assertThat(history().stream().filter(row -> row.contains("comment"))).hasSize(1);
    }

    @Test
    @Tag("AT-1")
    void its_history_is_one_click_away() {
        close(monitor.get(page), "Checked with the source");

        assertThat(monitor.get(page).page().select("main a:contains(History)").attr("href")).isEqualTo(page + "/history");
        assertThat(history()).anySatisfy(row -> assertThat(row).contains("Example monitor " + site.number(), "state", "CLASSIFIED", "CLOSED"));
        assertThat(site.signedIn(Role.COORDINATOR).get(page + "/history").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR", "SPONSOR", "ADMINISTRATOR"})
    void nobody_but_a_monitor_closes_it(Role role) {
        Visitor visitor = site.signedIn(role);
        assertThat(visitor.get(page).page().select("main form[action$=/close], main form[action$=/classify]")).isEmpty();
        Reply anyPage = visitor.get("/account");

        Reply refused = visitor.post(page + "/close", Map.of("csrf", anyPage.page().select("input[name=csrf]").first().val(),
                "once", "aaaaaaaaaaaaaaaaaaaaaaaa", "version", "1", "comment", "Checked with the source"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(monitor.get(page).text()).contains("open for");
    }

    @ParameterizedTest
    @Tag("AC-3")
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR", "MONITOR"})
    void a_deviation_of_another_site_answers_like_a_missing_one(Role role) {
        Visitor stranger = Example.site().signedIn(role);
        String none = "/deviations/" + site.number() + "-D9999";

        for (String rest : List.of("", "/history")) {
            Reply others = stranger.get(page + rest);
            Reply missing = stranger.get(none + rest);
            assertThat(others.status()).isEqualTo(404);
            assertThat(bytes(others)).isEqualTo(bytes(missing));
            assertThat(others.headers().keySet()).isEqualTo(missing.headers().keySet());
        }
    }

    @Test
    @Tag("AC-3")
    void closing_a_deviation_of_another_site_answers_like_closing_a_missing_one() {
        Visitor stranger = Example.site().signedIn(Role.MONITOR);
        Map<String, String> form = Map.of("csrf", stranger.get("/account").page().select("input[name=csrf]").first().val(),
                "once", "aaaaaaaaaaaaaaaaaaaaaaaa", "version", "1", "comment", "Checked with the source");

        Reply others = stranger.post(page + "/close", form);
        Reply missing = stranger.post("/deviations/" + site.number() + "-D9999/close", form);

        assertThat(others.status()).isEqualTo(404);
        assertThat(bytes(others)).isEqualTo(bytes(missing));
        assertThat(monitor.get(page).text()).contains("open for");
    }

    @Test
    @Tag("IO-1")
    void a_comment_with_markup_is_shown_as_typed() {
        String comment = "\"><svg onload=1>{{7*7}}${7*7}__${7*7}__::.x";
        close(monitor.get(page), comment);

        assertThat(monitor.get(page).text()).contains(comment);
        assertThat(monitor.get(page).page().select("main svg")).isEmpty();
    }

    private Reply close(Reply form, String comment) {
        return form.submit(page + "/close", Map.of("comment", comment));
    }

    private List<String> history() {
        return monitor.get(page + "/history").page().select("tbody tr").eachText();
    }

    /** The whole answer but for the tokens of the forms, which differ on every page. */
    private static String bytes(Reply reply) {
        return reply.body().replaceAll("value=\"[A-Za-z0-9_.-]{16,}\"", "");
    }
}
