package plateau.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.OpenAccount;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** What is typed and not saved is kept for who typed it, and is nothing to anybody else. */
@Tag("RL-14")
@Tag("persistence")
class DraftTest {

    private static final String OFFERED = "You typed into this form on";

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private final String page = subject.page("counts/new");
    private final String action = subject.page("counts");

    @Test
    void what_was_typed_is_offered_after_signing_out_and_in_again() {
        assertThat(keep(coordinator, page, action, count("38")).status()).isEqualTo(204);
        coordinator.get("/account").submit("/sign-out", Map.of());
        Reply offered = signInAgain().get(page);

        assertThat(offered.text()).contains(OFFERED).contains("did not save it").doesNotContain("The record was changed since");
        assertThat(value(offered, "#value")).isEmpty();

        Reply back = offered.click("Put it back");
        assertThat(back.text()).contains("is in the form again. Nothing of it is saved yet.");
        assertThat(value(back, "#value")).isEqualTo("38");
        assertThat(value(back, "#collected")).isEqualTo(count("38").get("collected-day"));
        assertThat(value(back, "#unit option[selected]")).isEqualTo("10^3/uL");
        assertThat(back.page().select("#unit option[selected]")).hasSize(1);
        assertThat(back.page().select("[name=source][checked]").eachAttr("value")).containsExactly("LOCAL");
        assertThat(stored("platelet_count", "subject_id = " + subject.get().id())).isZero();
    }

    @Test
    void who_left_something_unsaved_is_shown_it_after_signing_in() {
        coordinator.post("/drafts", with(draft(coordinator.get(page), action, count("38")), Map.of("title", "Error: Record a platelet count - Plateau")));
        Reply signIn = site.portal().visitor().get("/sign-in");
        Map<String, String> account = Map.of("name", site.userName(Role.COORDINATOR), "password", Example.PASSWORD);

        Reply signedIn = signIn.submit("/sign-in", account);
        assertThat(signedIn.location()).isEqualTo("/drafts");
        Reply list = signedIn.follow();
        assertThat(list.page().select("main tbody th").text()).isEqualTo("Record a platelet count, subject " + subject.number());
        assertThat(value(list.click("Record a platelet count, subject " + subject.number()), "#value")).isEqualTo("38");

        Reply after = list.submit("/drafts/discard", Map.of());
        assertThat(after.location()).isEqualTo("/drafts");
        assertThat(after.follow().text()).contains("You have saved, or thrown away, everything that you typed.");
        assertThat(site.portal().visitor().get("/sign-in").submit("/sign-in", account).location()).isEqualTo("/");
    }

    @Test
    void who_signs_in_for_a_page_comes_to_that_page() {
        keep(coordinator, page, action, count("38"));
        Map<String, String> account = Map.of("name", site.userName(Role.COORDINATOR), "password", Example.PASSWORD);

        assertThat(site.portal().visitor().get("/sign-in?next=%2Fsubjects").submit("/sign-in", account).location()).isEqualTo("/subjects");
    }

    @Test
    void the_list_of_drafts_is_ones_own_and_holds_no_markup() {
        coordinator.post("/drafts", with(draft(coordinator.get(page), action, count("38")), Map.of("title", "<b>Bold</b>" + "x".repeat(300))));

        Reply list = coordinator.get("/drafts");

        assertThat(list.page().select("main tbody b")).isEmpty();
        assertThat(list.page().select("main tbody th").text()).startsWith("<b>Bold</b>xxx").hasSize(200 + ", subject ".length() + subject.number().length());
        assertThat(site.signedIn(Role.INVESTIGATOR).get("/drafts").text()).contains("You have saved, or thrown away, everything that you typed.");
    }

    @Test
    @Tag("TH-1")
    void what_was_typed_never_becomes_markup() {
        String markup = "</textarea><script>alert(1)</script>\"'<b>&amp;";
        String bleeding = subject.page("bleedings/new");
        keep(coordinator, bleeding, subject.page("bleedings"), Map.of("note", markup, "place-words", markup));

        Document back = coordinator.get(bleeding + "?put-back=yes").page();

        assertThat(back.select("main script, main b")).isEmpty();
        assertThat(back.selectFirst("[name=note]").val()).isEqualTo(markup);
        assertThat(back.selectFirst("[name=place-words]").val()).isEqualTo(markup);
    }

    @Test
    void a_draft_is_offered_to_nobody_else() {
        keep(coordinator, page, action, count("38"));
        Visitor colleague = another("colleague", Role.COORDINATOR, Optional.of(site.get().id()));
        Example other = Example.site();

        assertThat(colleague.get(page + "?put-back=yes").text()).contains("Record a platelet count").doesNotContain("typed").doesNotContain("38");
        assertThat(value(colleague.get(page + "?put-back=yes"), "#value")).isEmpty();
        assertThat(site.signedIn(Role.INVESTIGATOR).get(page).text()).doesNotContain(OFFERED);
        assertThat(other.signedIn(Role.COORDINATOR).get(page).status()).isEqualTo(404);
        assertThat(site.signedIn(Role.ADMINISTRATOR).get(page).status()).isEqualTo(403);

        colleague.post("/drafts/discard", with(tokens(colleague.get(page), action), Map.of("page", page, "form", action)));
        assertThat(coordinator.get(page).text()).contains(OFFERED);
    }

    @Test
    @Tag("AC-3")
    void a_draft_about_a_subject_is_not_shown_to_who_may_no_longer_see_the_subject() {
        Example other = Example.site();
        String name = "leaver" + site.number();
        site.portal().inside(() -> site.portal().bean(ExampleData.class).addPerson(name, "A leaver",
                new OpenAccount.Grant(Role.COORDINATOR, Optional.of(site.get().id())), new OpenAccount.Grant(Role.COORDINATOR, Optional.of(other.get().id()))));
        keep(site.portal().visitor().signIn(name, Example.PASSWORD), page, action, count("38"));
        Reply person = site.signedIn(Role.ADMINISTRATOR).get("/people/" + name);
        String take = person.page().select("form[action$=/take]").stream().filter(form -> form.parents().select("tr").first().text().contains("ite " + site.number())).findFirst().orElseThrow().attr("action");
        assertThat(person.submit(take, Map.of()).status()).isEqualTo(303);

        Reply gone = site.portal().visitor().signIn(name, Example.PASSWORD).get(page + "?put-back=yes");

        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).doesNotContain("typed into this form").doesNotContain("\"38\"");
    }

    @Test
    void saving_the_form_ends_its_draft_and_a_refused_one_keeps_it() {
        Reply form = coordinator.get(page);
        keep(coordinator, form, action, count("38"));
        Reply refused = form.submit(action, Map.of("value", "many"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain(OFFERED);
        assertThat(refused.page().selectFirst("form[data-draft]").attr("data-typed")).isEqualTo("posted");
        assertThat(refused.page().selectFirst("main [name=page]").val()).isEqualTo(page);
        assertThat(drafts()).isEqualTo(1);

        assertThat(refused.submit(action, Map.of("value", "40")).status()).isEqualTo(303);
        assertThat(drafts()).isZero();
        assertThat(coordinator.get(page).text()).doesNotContain(OFFERED);
    }

    @Test
    void what_the_script_sends_after_its_form_was_saved_is_no_draft() {
        Reply form = coordinator.get(page);
        form.submit(action, Map.of("value", "40"));

        assertThat(keep(coordinator, form, action, count("40")).status()).isEqualTo(303);
        assertThat(drafts()).isZero();
    }

    @Test
    @Tag("RL-12")
    void a_form_that_is_saved_while_the_script_sends_its_draft_leaves_none() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 15; round++) {
                Reply form = coordinator.get(page);
                String value = "4" + round;
                List<Callable<Reply>> both = List.of(() -> keep(coordinator, form, action, count(value)), () -> form.submit(action, Map.of("value", value, "confirmed", value + " 10^9/L")),
                        () -> keep(coordinator, form, action, count(value)));
                List<Future<Reply>> replies = senders.invokeAll(both);

                assertThat(replies.get(1).get().status()).isEqualTo(303);
                assertThat(replies.get(0).get().status()).isIn(204, 303);
                assertThat(drafts()).isZero();
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(stored("platelet_count", "subject_id = " + subject.get().id())).isEqualTo(15);
    }

    @Test
    void a_draft_that_was_put_back_ends_when_it_is_saved() {
        keep(coordinator, page, action, count("38"));

        assertThat(coordinator.get(page).click("Put it back").submit(action, Map.of()).status()).isEqualTo(303);

        assertThat(drafts()).isZero();
        assertThat(stored("platelet_count", "typed_value = '38' and subject_id = " + subject.get().id())).isEqualTo(1);
    }

    @Test
    void a_draft_can_be_thrown_away() {
        keep(coordinator, page, action, count("38"));

        Reply after = coordinator.get(page).submit("/drafts/discard", Map.of());

        assertThat(after.location()).isEqualTo(page);
        assertThat(after.follow().text()).doesNotContain(OFFERED);
        assertThat(drafts()).isZero();
    }

    @Test
    void who_takes_away_again_what_was_typed_has_no_draft() {
        keep(coordinator, page, action, count("38"));

        assertThat(keep(coordinator, page, action, Map.of()).status()).isEqualTo(204);
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_of_a_record_that_was_changed_since_says_so() {
        subject.withCount("38");
        String correct = subject.page("counts/1/correct");
        keep(coordinator, correct, correct, Map.of("value", "83", "reason-text", "Digits were swapped"));
        assertThat(coordinator.get(correct).text()).contains(OFFERED).doesNotContain("changed since");

        subject.withCountCorrected(1, "39");
        Reply offered = coordinator.get(correct);
        Reply back = offered.click("Put it back");

        assertThat(offered.text()).contains("The record was changed since. Compare before you save.");
        assertThat(back.text()).contains("The record was changed since.");
        assertThat(value(back, "#value")).isEqualTo("83");
        assertThat(back.page().selectFirst("main [name=version]").val()).isEqualTo("2");
    }

    @Test
    void of_two_tabs_the_last_one_stands() {
        Reply one = coordinator.get(page);
        Reply two = coordinator.get(page);
        keep(coordinator, one, action, count("38"));
        keep(coordinator, two, action, count("39"));
        keep(coordinator, one, action, count("40"));

        assertThat(drafts()).isEqualTo(1);
        assertThat(value(coordinator.get(page).click("Put it back"), "#value")).isEqualTo("40");
    }

    @Test
    void forms_of_one_page_and_pages_of_one_form_are_kept_apart() {
        String aboutOne = subject.withCount("38").page("queries/new?about=count-1");
        String aboutAll = subject.page("queries/new");
        Visitor monitor = site.signedIn(Role.MONITOR);
        keep(monitor, aboutOne, subject.page("queries"), Map.of("question", "Is it 38?"));

        assertThat(monitor.get(aboutOne).text()).contains(OFFERED);
        assertThat(monitor.get(aboutOne).click("Put it back").page().selectFirst("textarea").val()).isEqualTo("Is it 38?");
        assertThat(monitor.get(aboutAll).text()).doesNotContain(OFFERED);
    }

    @Test
    @Tag("CS-1")
    void a_forged_draft_is_refused() {
        Map<String, String> draft = draft(coordinator.get(page), action, count("38"));

        assertThat(coordinator.post("/drafts", with(draft, Map.of("csrf", "forged"))).status()).isEqualTo(403);
        assertThat(coordinator.post("/drafts", draft, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(coordinator.post("/drafts", with(draft, Map.of("once", ""))).status()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_has_its_limits() {
        Map<String, String> longest = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            longest.put("f" + i, "x".repeat(2000));
        }
        assertThat(keep(coordinator, page, action, Map.of("value", "x".repeat(2000))).status()).isEqualTo(204);
        assertThat(keep(coordinator, page, action, Map.of("value", "x".repeat(2001))).status()).isEqualTo(422);
        assertThat(keep(coordinator, page, action, with(longest, Map.of("f9", "x".repeat(1980)))).status()).isEqualTo(204);
        assertThat(keep(coordinator, page, action, with(longest, Map.of("f9", "x".repeat(1981)))).status()).isEqualTo(422);
        assertThat(keep(coordinator, page, action, Map.of("a", "血".repeat(2000), "b", "血".repeat(2000), "c", "血".repeat(2000))).status()).isEqualTo(204);
        assertThat(keep(coordinator, page, action, Map.of("a", "nul \0 character")).status()).isEqualTo(400);
        for (String wrong : List.of("//evil.example", "https://evil.example", "", "/subjects/../people", "/" + "x".repeat(500))) {
            assertThat(coordinator.post("/drafts", with(draft(coordinator.get(page), action, count("38")), Map.of("page", wrong))).status()).as(wrong).isEqualTo(422);
            assertThat(coordinator.post("/drafts", with(draft(coordinator.get(page), action, count("38")), Map.of("form", wrong))).status()).as(wrong).isEqualTo(422);
        }
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void of_very_many_drafts_the_oldest_go() {
        Map<String, String> tokens = tokens(coordinator.get(page), action);
        for (int i = 0; i < 52; i++) {
            site.portal().clock().forward(Duration.ofSeconds(1));
            coordinator.post("/drafts", with(tokens, Map.of("page", page + "?n=" + i, "form", action, "typed.value", "38")));
        }

        assertThat(drafts()).isEqualTo(50);
        assertThat(coordinator.get(page + "?n=1").text()).doesNotContain(OFFERED);
        assertThat(coordinator.get(page + "?n=2").text()).contains(OFFERED);
    }

    @Test
    void no_password_and_no_token_is_kept() {
        Map<String, String> draft = with(draft(coordinator.get(page), action, count("38")), Map.of("typed.password", "secret-1", "typed.present", "secret-1", "typed.csrf", "secret-1"));

        assertThat(coordinator.post("/drafts", draft).status()).isEqualTo(204);
        assertThat(stored("draft", "typed like '%secret-1%' or typed like '%" + draft.get("once") + "%'")).isZero();
    }

    @Test
    void a_draft_stands_in_no_audit_trail() {
        long before = stored("audit_entry", "1 = 1");
        keep(coordinator, page, action, Map.of("value", "38.7654"));

        assertThat(stored("audit_entry", "1 = 1")).isEqualTo(before);
    }

    @Test
    void after_fourteen_days_a_draft_is_gone() {
        keep(coordinator, page, action, count("38"));
        site.portal().clock().forward(Duration.ofDays(14));
        sweep();
        assertThat(signInAgain().get(page).text()).contains(OFFERED);

        site.portal().clock().forward(Duration.ofSeconds(1));
        assertThat(signInAgain().get(page).text()).doesNotContain(OFFERED);
        assertThat(drafts()).isEqualTo(1);
        sweep();
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_costs_its_page_no_statement_of_its_own() throws Exception {
        int before = site.portal().statementsOf(() -> coordinator.get(page)).size();
        keep(coordinator, page, action, count("38"));

        assertThat(site.portal().statementsOf(() -> coordinator.get(page))).hasSize(before).hasSizeLessThanOrEqualTo(8);
    }

    private void sweep() {
        site.portal().bean(ForgetDraft.class).forgetOld();
    }

    /** Taken yesterday. */
    private Map<String, String> count(String value) {
        LocalDate day = site.portal().clock().instant().atZone(Example.BERLIN).toLocalDate().minusDays(1);
        return Map.of("value", value, "unit", "10^3/uL", "collected-day", String.valueOf(day.getDayOfMonth()), "collected-month", String.valueOf(day.getMonthValue()),
                "collected-year", String.valueOf(day.getYear()), "time", "08:15", "source", "LOCAL");
    }

    private Visitor signInAgain() {
        return site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);
    }

    private Visitor another(String name, Role role, Optional<Long> siteId) {
        site.portal().inside(() -> site.portal().bean(ExampleData.class).addPerson(name + site.number(), name, role, siteId));
        return site.portal().visitor().signIn(name + site.number(), Example.PASSWORD);
    }

    /** Types into the form and waits, as the script of the page sends it. */
    private static Reply keep(Visitor visitor, String page, String action, Map<String, String> typed) {
        return keep(visitor, visitor.get(page), action, typed);
    }

    private static Reply keep(Visitor visitor, Reply shown, String action, Map<String, String> typed) {
        return visitor.post("/drafts", draft(shown, action, typed));
    }

    private static Map<String, String> draft(Reply shown, String action, Map<String, String> typed) {
        Map<String, String> draft = tokens(shown, action);
        draft.put("form", action);
        typed.forEach((name, value) -> draft.put("typed." + name, value));
        return draft;
    }

    private static Map<String, String> tokens(Reply shown, String action) {
        Element form = shown.page().selectFirst("form[data-draft=" + action + "]");
        assertThat(form).as(shown.text()).isNotNull();
        Map<String, String> tokens = new LinkedHashMap<>();
        form.select("[name=csrf], [name=once], [name=version], [name=page]").forEach(field -> tokens.put(field.attr("name"), field.val()));
        return tokens;
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(others);
        return all;
    }

    private static String value(Reply reply, String field) {
        return reply.page().selectFirst("main " + field).val();
    }

    private long drafts() {
        return stored("draft", "person_id in (select id from person where user_name = '" + site.userName(Role.COORDINATOR) + "')");
    }

    private long stored(String table, String condition) {
        try (Connection connection = site.portal().connection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
