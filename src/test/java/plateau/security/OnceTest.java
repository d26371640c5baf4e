package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A form acts once however often it arrives. */
@Tag("RL-12")
@Tag("persistence")
class OnceTest {

    private final Example site = Example.site();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String number = Example.unusedNumber();

    @Test
    void a_form_sent_twice_acts_once_and_leads_to_the_same_page() {
        Map<String, String> form = form();

        Reply first = send(form);
        Reply second = send(form);

        assertThat(first.status()).isEqualTo(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThatOneSiteWasAdded();
    }

    @Test
    void going_back_and_sending_something_else_with_the_same_form_changes_nothing() {
        Map<String, String> form = form();
        send(form);
        String other = Example.unusedNumber();
        form.put("number", other);

        assertThat(send(form).location()).isEqualTo("/sites");
        assertThat(Stored.count("site", "number = '" + other + "'")).isZero();
    }

    @Test
    void a_hundred_copies_of_a_form_at_once_act_once() throws Exception {
        Map<String, String> form = form();
        ExecutorService senders = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Reply>> copies = Stream.<Callable<Reply>>generate(() -> () -> send(form)).limit(100).toList();

            for (Future<Reply> reply : senders.invokeAll(copies)) {
                assertThat(reply.get().status()).isEqualTo(303);
                assertThat(reply.get().location()).isEqualTo("/sites");
            }
        } finally {
            senders.shutdownNow();
        }
        assertThatOneSiteWasAdded();
    }

    @Test
    void a_form_that_needed_correction_can_be_sent_again() {
        Map<String, String> form = form();
        form.put("name", "");
        assertThat(send(form).status()).isEqualTo(422);
        form.put("name", "Hospital Q");

        assertThat(send(form).status()).isEqualTo(303);
        assertThatOneSiteWasAdded();
    }

    @Test
    void a_form_without_its_one_time_token_does_nothing() {
        Map<String, String> form = form();

        for (String token : new String[] {"", "short", "a token with blanks in it", "x".repeat(61)}) {
            form.put("once", token);
            assertThat(send(form).status()).as(token).isEqualTo(403);
        }
        assertThat(Stored.count("site", "number = '" + number + "'")).isZero();
    }

    @Test
    void the_same_token_of_another_person_acts_for_that_person() {
        Map<String, String> form = form();
        send(form);
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        Element account = coordinator.get("/account/password").page().selectFirst("form[action=/account/password]");

        Reply reply = coordinator.post("/account/password", Map.of("csrf", account.select("[name=csrf]").val(), "once", form.get("once")));

        assertThat(reply.status()).isEqualTo(422);
    }

    private void assertThatOneSiteWasAdded() {
        assertThat(Stored.count("site", "number = '" + number + "'")).isEqualTo(1);
        assertThat(Stored.count("audit_entry", "thing = 'site' and thing_key = '" + number + "' and field = 'name'")).isEqualTo(1);
    }

    private Reply send(Map<String, String> form) {
        return administrator.post("/sites/new", form);
    }

    private Map<String, String> form() {
        Element form = administrator.get("/sites/new").page().selectFirst("form[action=/sites/new]");
        return new HashMap<>(Map.of("csrf", form.select("[name=csrf]").val(), "once", form.select("[name=once]").val(), "number", number, "name", "Hospital Q",
                "country", "DE", "timeZone", "Europe/Berlin", "targetEnrolment", "4", "active", "yes"));
    }
}
