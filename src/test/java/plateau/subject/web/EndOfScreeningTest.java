package plateau.subject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.ScreenedSubject;
import plateau.testing.Visitor;

/** How a screening ends, in failure or enrolment, and how a subject leaves. */
@Tag("persistence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndOfScreeningTest {

    private final Example site = Example.site();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private final Visitor investigator = site.signedIn(Role.INVESTIGATOR);
    private ScreenedSubject subject;

    @BeforeEach
    void a_new_subject() {
        subject = ScreenedSubject.startedBy(coordinator);
    }

    @Test
    void a_subject_who_fails_becomes_a_screen_failure_with_the_criteria_and_keeps_its_number() {
        subject.eligible().count("34");
        assertThat(eligibility(coordinator)).contains("Screening count 34 × 10⁹/L, must be below 30 × 10⁹/L", "Record as screen failure");
        Reply confirm = coordinator.get(subject.path() + "/screen-failure");
        assertThat(confirm.text()).contains("I1 ITP confirmed for at least 6 months", "must be below 30");

        assertThat(confirm.submit(subject.path() + "/screen-failure", Map.of()).location()).endsWith("/eligibility");
        assertThat(eligibility(coordinator)).contains("screen failure", "must be below 30").doesNotContain("Record as screen failure");
        assertThat(ScreenedSubject.startedBy(coordinator).number()).as("the number is not given again").isGreaterThan(subject.number());
    }

    @Test
    void an_eligible_subject_is_enrolled_under_a_signature() {
        subject.eligible();
        Reply page = investigator.get(subject.path() + "/enrol");
        assertThat(page.page().select("input[type=radio][checked]")).as("nothing is chosen for the investigator").isEmpty();
        assertThat(page.page().select("input[name=dose]").eachAttr("value")).containsExactly("2.5", "5");

        assertThat(enrol(Map.of()).location()).isEqualTo(subject.path());
        assertThat(coordinator.get(subject.path()).text()).containsPattern(site.number() + "-E\\d{3}").contains("enrolled, open label");
        assertThat(eligibility(coordinator)).contains("Subject " + site.number() + "-E", "is enrolled with 5 mg once daily from",
                "I1 ITP confirmed for at least 6 months", "Example investigator " + site.number(), "I checked that every criterion is met")
                .doesNotContain("does not fit");
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            dose     |                | Choose the assigned start dose.
            dose     | 7.5            | Choose the assigned start dose.
            dose     | 2.50           | Choose the assigned start dose.
            password |                | Enter your password.
            password | not mine       | This is not your password. Nothing was signed.
            day-one-day |             | There is no such date.
            day-one-year | 2020       | Day 1 lies from today
            """)
    void an_enrolment_that_cannot_be_is_refused(String field, String typed, String problem) {
        subject.eligible();
        Reply refused = enrol(Map.of(field, typed == null ? "" : typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).anySatisfy(each -> assertThat(each).startsWith(problem));
        assertThat(refused.page().select("input[type=password]").val()).isEmpty();
        assertThat(coordinator.get(subject.path()).text()).contains("Status screening");
    }

    @Test
    void day_1_lies_from_today_to_14_days_ahead() {
        subject.eligible();

        assertThat(enrol(ScreenedSubject.date("day-one", subject.today().minusDays(1))).status()).isEqualTo(422);
        assertThat(enrol(ScreenedSubject.date("day-one", subject.today().plusDays(15))).status()).isEqualTo(422);
        assertThat(enrol(ScreenedSubject.date("day-one", subject.today().plusDays(14))).status()).isEqualTo(303);
    }

    @Test
    @Tag("AC-6")
    void a_coordinator_neither_enrols_nor_withdraws() {
        subject.eligible();

        assertThat(coordinator.get(subject.path() + "/enrol").status()).isEqualTo(403);
        assertThat(coordinator.post(subject.path() + "/enrol", tokens(coordinator)).status()).isEqualTo(403);
        subject.enrolledBy(investigator);
        assertThat(coordinator.post(subject.path() + "/withdraw", tokens(coordinator)).status()).isEqualTo(403);
    }

    @Test
    @Tag("EL-1")
    void an_enrolment_from_a_page_that_is_stale_enrols_nobody() {
        subject.eligible();
        Reply page = investigator.get(subject.path() + "/enrol");
        subject.count("20");

        Reply stale = page.submit(subject.path() + "/enrol", typed(Map.of()));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("This was changed while you were here", "Example coordinator " + site.number());
        assertThat(stale.page().select("input[name=dose][checked]").val()).isEqualTo("5");
        assertThat(stale.submit(subject.path() + "/enrol", Map.of("password", Example.PASSWORD)).status()).isEqualTo(303);
    }

    @Test
    @Tag("IO-4")
    void a_subject_who_lacks_an_answer_is_neither_enrolled_nor_failed() {
        subject.answer("consent", Map.of());

        assertThat(investigator.get(subject.path() + "/enrol").status()).isEqualTo(409);
        assertThat(investigator.post(subject.path() + "/enrol", typed(tokens(investigator))).status()).isEqualTo(409);
        assertThat(coordinator.get(subject.path() + "/screen-failure").status()).isEqualTo(409);
        assertThat(coordinator.post(subject.path() + "/screen-failure", tokens(coordinator)).status()).isEqualTo(409);
        assertThat(investigator.get(subject.path() + "/withdraw").status()).isEqualTo(409);
        assertThat(investigator.post(subject.path() + "/withdraw", tokens(investigator)).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @Tag("IO-4")
    @ValueSource(strings = {"/screening/heart", "/screening/consent", "/screen-failure", "/enrol"})
    void an_enrolled_subject_is_not_screened_again(String step) {
        subject.eligible().enrolledBy(investigator);

        assertThat(investigator.post(subject.path() + step, typed(tokens(investigator))).status()).isEqualTo(409);
    }

    @Test
    void an_enrolled_subject_is_withdrawn_with_reason_and_date() {
        subject.eligible().enrolledBy(investigator);
        Map<String, String> typed = new HashMap<>(Map.of("reason", "SUBJECT_WISH", "password", Example.PASSWORD));

        assertThat(withdraw(typed, subject.today().plusDays(1)).problems()).anySatisfy(each -> assertThat(each).startsWith("The day lies from"));
        assertThat(withdraw(typed, subject.today().minusDays(1)).problems()).anySatisfy(each -> assertThat(each).startsWith("The day lies from"));
        assertThat(withdraw(Map.of("reason", "OTHER", "password", Example.PASSWORD), subject.today()).problems())
                .containsExactly("Say in your words why the subject leaves.");
        assertThat(withdraw(Map.of("reason", "SUBJECT_WISH", "password", ""), subject.today()).problems()).containsExactly("Enter your password.");
        assertThat(withdraw(typed, subject.today()).location()).isEqualTo(subject.path());
        assertThat(coordinator.get(subject.path()).text()).contains("Withdrawn", "subject's wish");
        assertThat(investigator.get(subject.path() + "/withdraw").status()).as("only once").isEqualTo(409);
    }

    private Reply enrol(Map<String, String> changed) {
        return investigator.get(subject.path() + "/enrol").submit(subject.path() + "/enrol", typed(changed));
    }

    private Map<String, String> typed(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>(Map.of("dose", "5", "password", Example.PASSWORD));
        typed.putAll(ScreenedSubject.date("day-one", subject.today()));
        typed.putAll(changed);
        return typed;
    }

    private Reply withdraw(Map<String, String> typed, LocalDate on) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.putAll(ScreenedSubject.date("on", on));
        return investigator.get(subject.path() + "/withdraw").submit(subject.path() + "/withdraw", fields);
    }

    /** What every form of a visitor carries. */
    private static Map<String, String> tokens(Visitor visitor) {
        Map<String, String> tokens = new HashMap<>();
        visitor.get("/subjects/new").page().select("main form[method=post] input[type=hidden]").forEach(input -> tokens.put(input.attr("name"), input.val()));
        return tokens;
    }

    private String eligibility(Visitor visitor) {
        return visitor.get(subject.path() + "/eligibility").text();
    }
}
