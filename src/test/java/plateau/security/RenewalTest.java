package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.time.Duration;
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
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The password given again renews the key of the session, and nothing that the browser has under way is lost. */
@Tag("SE-1")
@Tag("persistence")
class RenewalTest {

    private static final Duration FORMER_KEY = Duration.ofSeconds(30);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final Visitor investigator = site.signedIn(Role.INVESTIGATOR);
    private final String before = key(investigator);

    @Test
    void a_signature_gives_a_new_key_and_the_former_one_is_dead_once_the_new_one_is_used() {
        sign(prepared());

        assertThat(key(investigator)).isNotEqualTo(before).matches("[A-Za-z0-9_-]{32}");
        assertOpen(investigator);
        assertSignedOut(withKey(before));
        assertOpen(investigator);
    }

    @Test
    void a_withdrawal_gives_a_new_key() {
        Reply withdrawn = investigator.get(subject.page("withdraw")).submit(subject.page("withdraw"), Map.of("password", Example.PASSWORD));

        assertThat(withdrawn.status()).isEqualTo(422);
        assertThat(key(investigator)).isNotEqualTo(before);
        assertOpen(investigator);
        assertSignedOut(withKey(before));
    }

    @Test
    void the_former_key_lasts_30_seconds_where_the_new_one_is_not_used() {
        sign(prepared());
        Visitor former = withKey(before);

        site.portal().clock().forward(FORMER_KEY);
        assertOpen(former);
        site.portal().clock().forward(A_SECOND);
        assertSignedOut(former);
        assertOpen(investigator);
    }

    @Test
    void a_wrong_password_renews_nothing() {
        prepared().submit(subject.page("dose/sign"), Map.of("password", "not my password"));

        assertThat(key(investigator)).isEqualTo(before);
    }

    @Test
    @Tag("RL-12")
    void the_second_click_of_a_double_click_leads_where_the_first_did_and_hands_out_the_same_new_key() {
        Map<String, String> form = signature(prepared());
        Visitor secondClick = withKey(before);

        Reply first = investigator.post(subject.page("dose/sign"), form);
        Reply second = secondClick.post(subject.page("dose/sign"), form);

        assertThat(first.status()).isEqualTo(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(keyIn(second)).isEqualTo(keyIn(first)).isEqualTo(key(investigator)).isNotEqualTo(before);
        assertThat(subject.decisions()).hasSize(1);
        assertOpen(withKey(keyIn(second)));
    }

    @Test
    @Tag("RL-12")
    void many_copies_of_a_signature_at_once_sign_once_and_agree_on_the_new_key() throws Exception {
        Map<String, String> form = signature(prepared());
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> copies = Stream.<Callable<String>>generate(() -> () -> {
                Reply reply = withKey(before).post(subject.page("dose/sign"), form);
                assertThat(reply.location()).isEqualTo(subject.page("decisions/1"));
                return keyIn(reply);
            }).limit(24).toList();
            String newKey = null;
            for (Future<String> key : senders.invokeAll(copies)) {
                newKey = newKey == null ? key.get() : newKey;
                assertThat(key.get()).isEqualTo(newKey).isNotEqualTo(before);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(subject.decisions()).hasSize(1);
    }

    @Test
    void the_former_key_alone_is_not_exchanged_for_the_new_one() {
        sign(prepared());
        Visitor former = withKey(before);

        Reply form = former.get("/account/password");
        Reply wrong = form.submit("/account/password", Map.of("present", "wrong", "chosen", "another calm river"));

        assertThat(form.header("Set-Cookie") + wrong.header("Set-Cookie")).isEmpty();
    }

    @Test
    @Tag("CS-1")
    void a_form_open_in_another_tab_can_still_be_sent_and_a_token_of_another_session_cannot() {
        Reply otherTab = investigator.get("/account/password");
        String ofAnother = site.signedIn(Role.COORDINATOR).get("/account/password").page().select("main [name=csrf]").val();
        sign(prepared());

        assertThat(otherTab.submit("/account/password", Map.of("csrf", ofAnother)).status()).isEqualTo(403);
        assertThat(otherTab.submit("/account/password", Map.of("present", Example.PASSWORD, "chosen", "another calm river")).location()).isEqualTo("/account");
    }

    @Test
    void an_act_that_is_refused_leaves_the_key_as_it_was() {
        Reply withdraw = investigator.get(subject.page("withdraw"));
        Map<String, String> form = fields(withdraw.page().selectFirst("main form"));
        form.put("password", Example.PASSWORD);
        form.put("version", "999");

        assertThat(investigator.post(subject.page("withdraw"), form).status()).isEqualTo(409);
        assertThat(key(investigator)).isEqualTo(before);
        assertOpen(investigator);
    }

    @Test
    void signing_out_ends_the_former_key_too() {
        sign(prepared());
        investigator.get("/account").submit("/sign-out", Map.of());

        assertSignedOut(withKey(before));
    }

    private Reply prepared() {
        subject.withCount("20");
        return investigator.get(subject.page("dose")).submit(subject.page("dose"), Map.of("choice", "2.5-1")).follow();
    }

    private void sign(Reply page) {
        assertThat(page.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD)).status()).isEqualTo(303);
    }

    private static Map<String, String> signature(Reply page) {
        Map<String, String> form = fields(page.page().selectFirst("main form"));
        form.put("password", Example.PASSWORD);
        return form;
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private static void assertOpen(Visitor visitor) {
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    private static void assertSignedOut(Visitor visitor) {
        assertThat(visitor.get("/account").location()).startsWith("/sign-in");
    }

    private static String key(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().get(0).getValue();
    }

    private static String keyIn(Reply reply) {
        return reply.header("Set-Cookie").replaceAll("plateau=([^;]+);.*", "$1");
    }

    private Visitor withKey(String key) {
        Visitor visitor = site.portal().visitor();
        HttpCookie cookie = new HttpCookie("plateau", key);
        cookie.setPath("/");
        visitor.cookies().getCookieStore().add(site.portal().address(), cookie);
        return visitor;
    }
}
