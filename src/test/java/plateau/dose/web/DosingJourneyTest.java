package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.deviation.DeviationCode;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** From a platelet count to a signed dose, as the pages lead through it. */
@Tag("persistence")
class DosingJourneyTest {

    private static final String QUESTION = "Were all doses since the last decision taken as prescribed?";

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private Visitor investigator = site.signedIn(Role.INVESTIGATOR);

    @Test
    void a_count_leads_to_the_dose_that_the_protocol_asks_and_to_its_signature() {
        Reply recorded = investigator.get(subject.page("counts/new")).submit(subject.page("counts"), Map.of("value", "20"));
        assertThat(recorded.location()).isEqualTo(subject.page("dose"));

        Reply dose = recorded.follow();
        assertThat(dose.text()).contains("Start with 2.5 mg once daily", "Count 20 is not above 250").doesNotContain("Adherence");

        Reply chosen = choose(dose, "2.5-1");
        assertThat(chosen.location()).isEqualTo(subject.page("dose/sign"));
        assertThat(chosen.follow().text()).contains("As the protocol asks? Yes", "Example investigator " + site.number(), "I decided this dose");

        Reply signed = sign(chosen.follow());
        assertThat(signed.location()).isEqualTo(subject.page("decisions/1"));
        assertThat(signed.follow().text()).contains("Dose decision 1", "2.5 mg once daily", "As the protocol asked? Yes",
                "Example investigator " + site.number(), "Meaning: I decided this dose").doesNotContain("The signature does not fit");
        assertThat(subject.deviations()).isEmpty();
    }

    @Test
    @Tag("CD-6")
    void another_choice_needs_a_reason_and_makes_a_deviation_in_the_same_act() throws SQLException {
        Reply chosen = choose(dosePage(), "5-1");
        assertThat(chosen.location()).isEqualTo(subject.page("dose/reason"));
        Reply interruption = chosen.follow();
        assertThat(interruption.text()).contains("This is not what the protocol asks", "The protocol asks Start with 2.5 mg once daily",
                "You chose 5 mg once daily");

        Reply signed = sign(explain(interruption, "Had bled at 2.5 mg in an earlier trial").follow());

        assertThat(signed.follow().text()).contains("As the protocol asked? No", "Will be monitored more closely: Had bled at 2.5 mg in an earlier trial");
        assertThat(subject.deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.code()).isEqualTo(DeviationCode.DOSE_ABOVE);
            assertThat(deviation.number()).isEqualTo(site.number() + "-D0001");
            assertThat(deviation.decisionNumber()).contains(1);
            assertThat(deviation.asked()).isEqualTo("Start with 2.5 mg once daily");
            assertThat(deviation.done()).isEqualTo("5 mg once daily");
            assertThat(deviation.siteReason()).contains("Will be monitored more closely: Had bled at 2.5 mg in an earlier trial");
        });
        assertThat(requestsThatWrote("deviation", site.number() + "-D0001"))
                .isEqualTo(requestsThatWrote("dose decision", subject.number() + "/1")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                         | Watched closely | Choose the reason.
            NO_SUCH      | Watched closely | Choose the reason.
            WILL_MONITOR |                 | Say in a few words what led to this decision.
            WILL_MONITOR | abcd            | Say a little more: at least 5 characters.
            """)
    @Tag("CD-6")
    void without_a_whole_reason_it_goes_no_further(String reason, String words, String problem) {
        Map<String, String> typed = new HashMap<>();
        typed.put("reason", reason == null ? "" : reason);
        typed.put("reason-text", words == null ? "" : words);

        Reply refused = choose(dosePage(), "5-1").follow().submit(subject.page("dose/reason"), typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.page().select("textarea").val()).isEqualTo(typed.get("reason-text"));
    }

    @Test
    void a_reason_of_2000_characters_fits_and_one_of_2001_is_refused() {
        Reply interruption = choose(dosePage(), "5-1").follow();

        assertThat(explain(interruption, "x".repeat(2001)).problems()).containsExactly("Use at most 2,000 characters. You typed 2001.");
        assertThat(sign(explain(interruption, "x".repeat(2000)).follow()).status()).isEqualTo(303);
        assertThat(subject.deviations()).hasSize(1);
    }

    @Test
    @Tag("IO-4")
    void a_departure_cannot_be_signed_without_its_reason() {
        choose(dosePage(), "5-1");

        Reply refused = sign(investigator.get(subject.page("dose/sign")));

        assertThat(refused.location()).isEqualTo(subject.page("dose/reason"));
        assertThat(subject.decisions()).isEmpty();
    }

    @Test
    @Tag("AU-7")
    void a_wrong_password_signs_nothing_and_the_right_one_still_does() {
        Reply check = choose(dosePage(), "2.5-1").follow();

        Reply refused = check.submit(subject.page("dose/sign"), Map.of("password", "not my password"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("This is not your password. Nothing was signed.");
        assertThat(refused.body()).doesNotContain("not my password");
        assertThat(subject.decisions()).isEmpty();
        assertThat(check.submit(subject.page("dose/sign"), Map.of("password", "")).problems()).isNotEmpty();
        assertThat(sign(refused).status()).isEqualTo(303);
        assertThat(subject.decisions()).hasSize(1);
    }

    @Test
    @Tag("CD-2")
    void a_count_recorded_meanwhile_brings_the_dosing_page_back_with_it_and_with_nothing_chosen() {
        Reply dose = dosePage();
        subject.withCount("300");

        Reply back = choose(dose, "2.5-1");

        assertThat(back.status()).isEqualTo(409);
        assertThat(back.text()).contains("Something was recorded meanwhile", "Count 300 is above 250 although treatment has not begun",
                "You had chosen 2.5 mg once daily. Choose again, knowing what is new.");
        assertThat(back.page().select("[checked], [selected]")).isEmpty();
        assertThat(choose(back, "0-1").location()).isEqualTo(subject.page("dose/sign"));
    }

    @Test
    @Tag("CD-2")
    void an_answer_about_adherence_is_given_again_for_the_new_facts() {
        lowAfter14Days();
        Reply answered = answered("CONFIRMED");
        subject.withCount("120");

        Reply back = choose(answered, "5-1");

        assertThat(back.status()).isEqualTo(409);
        assertThat(back.text()).contains("You had chosen 5 mg once daily", QUESTION);
        assertThat(back.page().select("[checked], [selected], [type=hidden][name=adherence]")).isEmpty();
    }

    @Test
    void a_count_recorded_before_the_signature_leaves_it_unsigned() {
        Reply check = choose(dosePage(), "2.5-1").follow();
        subject.withCount("300");

        Reply back = sign(check);

        assertThat(back.status()).isEqualTo(409);
        assertThat(back.text()).contains("so nothing was signed", "Count 300 is above 250");
        assertThat(subject.decisions()).isEmpty();
        assertThat(investigator.get(subject.page("dose/sign")).location()).isEqualTo(subject.page("dose"));
        assertThat(investigator.get(subject.page("dose/reason")).location()).isEqualTo(subject.page("dose"));
    }

    @Test
    void a_count_recorded_while_the_reason_is_typed_brings_the_dosing_page_back() {
        Reply interruption = choose(dosePage(), "5-1").follow();
        subject.withCount("300");

        Reply back = explain(interruption, "Watched closely");

        assertThat(back.status()).isEqualTo(409);
        assertThat(back.text()).contains("You had chosen 5 mg once daily. You had written: Watched closely Choose again");
        assertThat(back.page().select("[checked], [selected]")).isEmpty();
    }

    @Test
    void what_was_prepared_yesterday_is_not_signed_today() {
        Reply check = choose(dosePage(), "2.5-1").follow();
        site.daysLater(1);
        investigator = site.signedIn(Role.INVESTIGATOR);

        assertThat(investigator.get(subject.page("dose/sign")).location()).isEqualTo(subject.page("dose"));
        assertThat(check.text()).isNotEmpty();
        assertThat(subject.decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-1", "7.5-2", "-5-1", "2.50-1", "stopped", "<b>"})
    void a_regimen_that_is_not_permitted_is_refused_with_the_reason(String choice) {
        Reply refused = choose(dosePage(), choice);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString()
                .contains("not permitted", "at most 7.5 mg once daily", "Choose one of those listed");
        assertThat(investigator.get(subject.page("dose/sign")).status()).isEqualTo(303);
    }

    @Test
    void no_choice_is_no_decision() {
        assertThat(dosePage().submit(subject.page("dose"), Map.of()).problems()).containsExactly("Choose the regimen that you decide on.");
    }

    @Test
    @Tag("CD-2")
    void nothing_is_preselected() {
        Reply dose = dosePage();

        assertThat(dose.page().select("input[name=choice]").eachAttr("value"))
                .containsExactly("2.5-2", "2.5-1", "3.75-1", "5-1", "7.5-1", "0-1", "stop");
        assertThat(dose.page().select("[checked], [selected]")).isEmpty();
    }

    @Test
    @Tag("CD-3")
    void without_a_count_no_dose_is_advised_and_the_page_says_why() {
        Reply dose = investigator.get(subject.page("dose"));

        assertThat(advice(dose)).contains("Obtain a platelet count before any decision on the dose").doesNotContain("Start with");
    }

    @Test
    @Tag("CD-3")
    void a_count_of_7_days_ago_is_enough_for_a_start_and_an_older_one_is_not() {
        subject.withCount("20");
        daysLater(7);
        assertThat(advice(investigator.get(subject.page("dose")))).contains("Start with 2.5 mg once daily");

        daysLater(1);
        assertThat(advice(investigator.get(subject.page("dose"))))
                .contains("Obtain a platelet count before any decision on the dose", "8 days").doesNotContain("Start with");
    }

    @Test
    void the_question_about_adherence_comes_before_the_advice_where_the_advice_hangs_on_it() {
        lowAfter14Days();

        Reply unanswered = investigator.get(subject.page("dose"));

        assertThat(unanswered.text()).contains(QUESTION).doesNotContain("Increase", "Continue 2.5 mg");
        assertThat(unanswered.page().select("input[name=choice]")).isEmpty();
        assertThat(unanswered.page().select("[checked]")).isEmpty();
        assertThat(advice(answered("NOT_CONFIRMED"))).contains("find out whether every dose was taken", "Adherence not confirmed");
        assertThat(advice(answered("CONFIRMED"))).contains("Increase to 5 mg once daily", "Adherence confirmed");
        assertThat(answered("NOT_ASKED").text()).contains(QUESTION).doesNotContain("Increase", "Continue 2.5 mg");
    }

    @Test
    void the_answer_is_kept_with_the_decision() {
        lowAfter14Days();

        Reply signed = sign(choose(answered("CONFIRMED"), "5-1").follow());

        assertThat(signed.follow().text()).contains("Increase to 5 mg once daily", "Doses taken as prescribed? Yes, taken as prescribed");
    }

    @Test
    void a_choice_without_the_answer_is_refused_even_where_a_browser_claims_nobody_had_to_be_asked() {
        lowAfter14Days();
        Reply answered = answered("CONFIRMED");

        for (String forged : new String[] {"", "NOT_ASKED", "MAYBE"}) {
            Reply refused = answered.submit(subject.page("dose"), Map.of("choice", "5-1", "adherence", forged));
            assertThat(refused.status()).as(forged).isEqualTo(422);
        }
    }

    @Test
    void where_the_advice_does_not_hang_on_it_the_question_stands_beside_the_choice() {
        subject.withCount("20").dosedAsAsked();
        daysLater(14);
        subject.withCount("120");

        Reply dose = investigator.get(subject.page("dose"));
        assertThat(advice(dose)).contains("Continue 2.5 mg once daily", "Count 120 is within the target").doesNotContain("Adherence");
        assertThat(dose.text()).contains(QUESTION);

        assertThat(choose(dose, "2.5-1").problems()).containsExactly("Say whether the doses were taken as prescribed.");
        Reply chosen = dose.submit(subject.page("dose"), Map.of("choice", "2.5-1", "adherence", "NOT_CONFIRMED"));
        assertThat(sign(chosen.follow()).follow().text()).contains("Doses taken as prescribed? No, or not certain");
    }

    @Test
    @Tag("IO-4")
    void a_coordinator_prepares_and_an_investigator_signs() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        subject.withCount("20");

        Reply check = choose(coordinator.get(subject.page("dose")), "2.5-1").follow();
        assertThat(check.text()).contains("An investigator of the site signs it").doesNotContain("Your password");
        assertThat(check.page().select("input[type=password]")).isEmpty();

        assertThat(investigator.get(subject.page("dose")).text()).contains("A decision is prepared (Example coordinator " + site.number());
        assertThat(sign(investigator.get(subject.page("dose/sign"))).status()).isEqualTo(303);
    }

    @Test
    @Tag("AC-2")
    void a_coordinator_cannot_sign() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        subject.withCount("20");
        Reply check = choose(coordinator.get(subject.page("dose")), "2.5-1").follow();

        Reply refused = coordinator.post(subject.page("dose/sign"), signedForm(check));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(subject.decisions()).isEmpty();
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"SPONSOR", "ADMINISTRATOR"})
    void a_role_of_the_study_sees_no_subject(Role role) {
        Visitor visitor = site.signedIn(role);

        for (String page : new String[] {"dose", "dose/sign", "dose/reason", "decisions/1", "counts/new", "counts/1", "counts/1/correct"}) {
            assertThat(visitor.get(subject.page(page)).status()).as(page).isEqualTo(403);
        }
    }

    @Test
    @Tag("AC-2")
    void a_monitor_reads_and_decides_nothing() {
        Visitor monitor = site.signedIn(Role.MONITOR);
        subject.withCount("20").dosedAsAsked();

        Reply dose = monitor.get(subject.page("dose"));
        assertThat(dose.status()).isEqualTo(200);
        assertThat(dose.page().select("main form")).isEmpty();
        assertThat(monitor.get(subject.page("decisions/1")).status()).isEqualTo(200);
        assertThat(monitor.get(subject.page("dose/sign")).status()).isEqualTo(403);
        assertThat(monitor.post(subject.page("dose"), signedForm(dose)).status()).isEqualTo(403);
    }

    @Test
    @Tag("AC-3")
    void a_subject_of_another_site_answers_like_none() {
        Visitor stranger = Example.site().signedIn(Role.INVESTIGATOR);
        subject.withCount("20").dosedAsAsked();

        for (String page : new String[] {"dose", "dose/sign", "dose/reason", "decisions/1", "counts/new", "counts/1", "counts/1/correct"}) {
            Reply others = stranger.get(subject.page(page));
            Reply none = stranger.get("/subjects/" + site.number() + "-9999/" + page);
            assertThat(others.status()).as(page).isEqualTo(404);
            assertThat(others.page().select("main").html()).as(page).isEqualTo(none.page().select("main").html());
        }
    }

    @Test
    @Tag("RL-12")
    void a_form_sent_twice_signs_once() {
        Reply check = choose(dosePage(), "2.5-1").follow();

        Reply first = sign(check);
        Reply second = sign(check);

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(subject.decisions()).hasSize(1);
    }

    @Test
    void two_investigators_who_sign_at_once_make_one_decision() {
        Visitor other = site.signedIn(Role.INVESTIGATOR);
        choose(dosePage(), "2.5-1");
        Reply mine = investigator.get(subject.page("dose/sign"));
        Reply theirs = other.get(subject.page("dose/sign"));

        assertThat(sign(mine).status()).isEqualTo(303);
        assertThat(sign(theirs).status()).isEqualTo(409);
        assertThat(subject.decisions()).hasSize(1);
    }

    @Test
    void a_decision_that_is_not_there_is_not_found() {
        assertThat(investigator.get(subject.page("decisions/1")).status()).isEqualTo(404);
        assertThat(investigator.get(subject.page("decisions/one")).status()).isEqualTo(404);
    }

    private Reply dosePage() {
        subject.withCount("20");
        return investigator.get(subject.page("dose"));
    }

    private void lowAfter14Days() {
        subject.withCount("20").dosedAsAsked();
        daysLater(14);
        subject.withCount("20");
    }

    private void daysLater(int days) {
        site.daysLater(days);
        investigator = site.signedIn(Role.INVESTIGATOR);
    }

    private Reply answered(String adherence) {
        return investigator.get(subject.page("dose") + "?adherence=" + adherence);
    }

    private static String advice(Reply dose) {
        return dose.page().select(".recommendation").text();
    }

    private Reply choose(Reply dose, String choice) {
        return dose.submit(subject.page("dose"), Map.of("choice", choice));
    }

    private Reply explain(Reply interruption, String words) {
        return interruption.submit(subject.page("dose/reason"), Map.of("reason", "WILL_MONITOR", "reason-text", words));
    }

    private Reply sign(Reply page) {
        return page.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD));
    }

    /** A form as somebody could forge it with the tokens of a page that they may see. */
    private static Map<String, String> signedForm(Reply page) {
        return Map.of("csrf", page.page().select("input[name=csrf]").first().val(), "once", page.page().select("input[name=once]").first().val(),
                "version", "0", "choice", "2.5-1", "password", Example.PASSWORD);
    }

    private Set<String> requestsThatWrote(String thing, String key) throws SQLException {
        Set<String> requests = new HashSet<>();
        try (Connection connection = site.portal().connection();
                PreparedStatement entries = connection.prepareStatement("select request_id from audit_entry where thing = ? and thing_key = ?")) {
            entries.setString(1, thing);
            entries.setString(2, key);
            try (ResultSet found = entries.executeQuery()) {
                while (found.next()) {
                    requests.add(found.getString(1));
                }
            }
        }
        return requests;
    }
}
