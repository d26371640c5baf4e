package plateau.subject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.ScreenedSubject;
import plateau.testing.Visitor;

/** Two sites know nothing of each other's subjects. */
@Tag("persistence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSiteTest {

    private final Example here = Example.site();
    private final Example there = Example.site();
    private final Visitor investigator = here.signedIn(Role.INVESTIGATOR);
    private final Visitor other = there.signedIn(Role.INVESTIGATOR);
    private final ScreenedSubject theirs = ScreenedSubject.startedBy(other).eligible();

    @ParameterizedTest
    @Tag("AC-3")
    @ValueSource(strings = {"", "/screening", "/screening/heart", "/screening/count", "/screening/history/qtc", "/eligibility", "/screen-failure",
        "/enrol", "/withdraw", "/counts/new", "/counts/1", "/dose", "/chart.svg"})
    void a_subject_of_another_site_answers_like_one_that_is_not_there(String page) {
        Reply existing = investigator.get(theirs.path() + page);
        Reply missing = investigator.get("/subjects/" + there.number() + "-9999" + page);
        assertThat(existing.status()).isEqualTo(404);
        assertThat(withoutTokens(existing)).isEqualTo(withoutTokens(missing));
    }

    @ParameterizedTest
    @Tag("AC-3")
    @ValueSource(strings = {"/screening/heart", "/screen-failure", "/enrol", "/withdraw", "/counts"})
    void an_act_on_a_subject_of_another_site_answers_like_one_on_none_and_changes_nothing(String act) {
        String before = other.get(theirs.path() + "/eligibility").text();

        Reply existing = investigator.post(theirs.path() + act, tokens());
        Reply missing = investigator.post("/subjects/" + there.number() + "-9999" + act, tokens());
        assertThat(existing.status()).isEqualTo(404);
        assertThat(withoutTokens(existing)).isEqualTo(withoutTokens(missing));
        assertThat(other.get(theirs.path() + "/eligibility").text()).isEqualTo(before);
    }

    @Test
    @Tag("SI-1")
    void what_happens_at_one_site_changes_no_byte_for_the_other() {
        ScreenedSubject mine = ScreenedSubject.startedBy(investigator).eligible();
        String list = withoutTokens(investigator.get("/subjects"));
        String casebook = withoutTokens(investigator.get(mine.path()));

        ScreenedSubject.startedBy(other).eligible().enrolledBy(other);
        ScreenedSubject.startedBy(other);

        assertThat(withoutTokens(investigator.get("/subjects"))).isEqualTo(list);
        assertThat(withoutTokens(investigator.get(mine.path()))).isEqualTo(casebook);
        assertThat(withoutTokens(investigator.get("/subjects?number=" + there.number() + "-"))).contains("No subject fits");
        assertThat(ScreenedSubject.startedBy(investigator).number()).isEqualTo(following(mine.number()));
        mine.enrolledBy(investigator);
        assertThat(investigator.get(mine.path()).text()).contains(here.number() + "-E001");
    }

    @Test
    @Tag("AC-6")
    void a_site_that_somebody_does_not_work_at_cannot_be_chosen() {
        Map<String, String> forged = tokens();
        forged.putAll(Map.of("site", there.number(), "siteId", String.valueOf(there.get().id())));

        assertThat(investigator.post("/subjects/new", forged).location()).startsWith("/subjects/" + here.number() + "-");
    }

    private Map<String, String> tokens() {
        Map<String, String> tokens = new HashMap<>();
        investigator.get("/subjects/new").page().select("main form[method=post] input[type=hidden]").forEach(input -> tokens.put(input.attr("name"), input.val()));
        return tokens;
    }

    private static String following(String number) {
        return "%s-%04d".formatted(number.split("-")[0], Integer.parseInt(number.split("-")[1]) + 1);
    }

    private static String withoutTokens(Reply reply) {
        return reply.status() + reply.body().replaceAll("name=\"(csrf|once)\" value=\"[^\"]*\"", "");
    }
}
