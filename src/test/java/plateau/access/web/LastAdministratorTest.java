package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
@Tag("AC-7")
class LastAdministratorTest {

    private final Example site = Example.site();
    private final Example elsewhere = Example.site();
    private final Visitor one = site.signedIn(Role.ADMINISTRATOR);
    private final String pageOfOne = "/people/" + site.userName(Role.ADMINISTRATOR);
    private final String pageOfTwo = "/people/" + elsewhere.userName(Role.ADMINISTRATOR);

    @BeforeEach
    void nobody_else_is_administrator() {
        site.portal().inside(() -> site.portal().bean(ExampleData.class).deactivateAdministratorsBut(site.userName(Role.ADMINISTRATOR)));
    }

    @Test
    void the_last_administrator_cannot_be_deactivated() {
        Reply refused = sendTo(one, pageOfOne, pageOfOne + "/deactivate");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("is the last administrator who can sign in", "Make somebody else administrator first");
        assertThat(one.get("/people").status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_keeps_the_role() {
        Reply refused = sendTo(one, pageOfOne, pageOfOne + "/roles/" + adminGrant() + "/take");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("is the last administrator who can sign in");
        assertThat(one.get("/people").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_whose_one_time_secret_has_ended_does_not_count() {
        one.get("/people/new").submit("/people/new", Map.of("userName", "spare" + site.number(), "fullName", "Spare", "role-ADMINISTRATOR", "yes"));
        site.daysLater(8);
        Visitor later = site.portal().visitor().signIn(site.userName(Role.ADMINISTRATOR), Example.PASSWORD);

        assertThat(sendTo(later, pageOfOne, pageOfOne + "/deactivate").text()).contains("is the last administrator who can sign in");
    }

    @Test
    void nobody_changes_their_own_roles_or_account_while_there_is_another_administrator_either() {
        elsewhere.signedIn(Role.ADMINISTRATOR);
        String take = pageOfOne + "/roles/" + adminGrant() + "/take";

        for (String path : List.of(take, pageOfOne + "/roles", pageOfOne + "/deactivate", pageOfOne + "/reset")) {
            Reply refused = sendTo(one, pageOfOne, path);
            assertThat(refused.status()).as(path).isEqualTo(409);
            assertThat(refused.text()).contains("Nobody");
        }
        assertThat(one.get(pageOfOne).page().select("main form")).isEmpty();
        assertThat(one.get(pageOfOne).text()).contains("This is you.");
        assertThat(one.get("/people").status()).isEqualTo(200);
    }

    @Test
    void one_of_two_administrators_can_be_deactivated_by_the_other() {
        Visitor two = elsewhere.signedIn(Role.ADMINISTRATOR);

        assertThat(two.get(pageOfOne).submit(pageOfOne + "/deactivate", Map.of()).status()).isEqualTo(303);

        assertThat(one.get("/people").location()).startsWith("/sign-in");
        assertThat(sendTo(two, pageOfTwo, pageOfTwo + "/deactivate").text()).contains("is the last administrator who can sign in");
    }

    @Test
    void two_administrators_who_deactivate_each_other_at_once_do_not_both_succeed() {
        Visitor two = elsewhere.signedIn(Role.ADMINISTRATOR);
        Reply oneSeesTwo = one.get(pageOfTwo);
        Reply twoSeesOne = two.get(pageOfOne);

        List<CompletableFuture<Reply>> both = Stream.of(Map.entry(oneSeesTwo, pageOfTwo), Map.entry(twoSeesOne, pageOfOne))
                .map(act -> CompletableFuture.supplyAsync(() -> act.getKey().submit(act.getValue() + "/deactivate", Map.of()))).toList();
        both.forEach(CompletableFuture::join);

        assertThat(Stream.of(one, two).filter(visitor -> visitor.get("/people").status() == 200)).hasSize(1);
    }

    /** Sends what the page itself offers no button for. */
    private Reply sendTo(Visitor visitor, String person, String action) {
        String csrf = visitor.get("/account").page().select("input[name=csrf]").val();
        String version = visitor.get(person + "/name").page().select("main input[name=version]").val();
        return visitor.post(action, Map.of("csrf", csrf, "once", "once-" + System.nanoTime() + "-token", "version", version,
                "role-MONITOR", "yes", "place-study", "yes"));
    }

    private long adminGrant() {
        return site.portal().<Long>inside(() -> site.portal().bean(ExampleData.class).firstGrantOf(site.userName(Role.ADMINISTRATOR)));
    }
}
