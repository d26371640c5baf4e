package plateau.subject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.ScreenedSubject;
import plateau.testing.Visitor;

/** A coordinator takes a subject through the pages of screening. */
@Tag("persistence")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningPagesTest {

    private final Example site = Example.site();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private ScreenedSubject subject;

    @BeforeEach
    void a_new_subject() {
        subject = ScreenedSubject.startedBy(coordinator);
    }

    @Test
    void a_new_subject_gets_a_number_and_is_asked_for_the_consent_first() {
        assertThat(subject.number()).matches(site.number() + "-\\d{4}");
        assertThat(tasks()).contains("Consent and person Not started", "Heart Cannot start yet", "0 of 7 parts answered.");
    }

    @Test
    void each_page_leads_to_the_next_that_is_open_and_the_last_to_the_eligibility() {
        assertThat(subject.answer("consent", Map.of()).location()).endsWith("/screening/diagnosis");
        assertThat(subject.answer("diagnosis", Map.of()).location()).as("the therapy opens two questions").endsWith("/screening/diagnosis");
        assertThat(subject.page("diagnosis").text()).contains("When did the last therapy of ITP end?");
        assertThat(subject.answer("diagnosis", Map.of()).location()).endsWith("/screening/count");
        assertThat(subject.page("count").location()).endsWith("/counts/new");
        assertThat(subject.count("12").location()).endsWith("/screening");
        assertThat(subject.answer("coagulation", Map.of()).location()).endsWith("/screening/history");
        assertThat(subject.answer("history", Map.of()).location()).endsWith("/screening/heart");
        assertThat(subject.answer("heart", Map.of()).location()).endsWith("/screening/medication");
        assertThat(subject.answer("medication", Map.of()).location()).endsWith("/eligibility");

        assertThat(eligibility()).contains("Every criterion is met", "screening count 12 × 10⁹/L, below 30 × 10⁹/L", "An investigator of the site enrols");
    }

    @Test
    void what_is_not_known_yet_is_left_open_and_named() {
        subject.answer("consent", Map.of());
        Reply saved = subject.answer("heart", Map.of("qtc", ""));

        assertThat(saved.location()).as("goes on, and does not ask again at once").endsWith("/screening/medication");
        assertThat(tasks()).contains("Heart Incomplete Missing: QTc");
        assertThat(eligibility()).contains("Not known yet: QTc", "Not everything is known yet");
    }

    @Test
    void a_criterion_that_fails_is_named_on_the_tasks() {
        subject.answer("consent", Map.of());
        subject.answer("heart", Map.of("qtc", "462"));

        assertThat(tasks()).contains("Heart Criterion not met E3: QTc 462 ms, must be at most 450 ms", "There are no waivers");
    }

    @Test
    void the_18th_birthday_is_asked_for_where_the_year_leaves_it_open() {
        String year = String.valueOf(subject.today().getYear() - 18);
        Reply saved = subject.answer("consent", Map.of("year-of-birth", year));

        assertThat(saved.location()).endsWith("/screening/consent");
        assertThat(subject.page("consent").text()).contains("18th birthday passed on the day of consent");
        assertThat(eligibility()).contains("Not known yet: 18th birthday passed at consent");
        subject.answer("consent", Map.of("year-of-birth", year, "eighteenth-birthday-passed", "no"));
        assertThat(eligibility()).contains("18th birthday passed at consent: no, must be yes");
    }

    @Test
    void a_page_shows_again_what_was_answered() {
        subject.answer("consent", Map.of());
        subject.answer("heart", Map.of());

        assertThat(subject.page("heart").page().select("input[name=qtc]").val()).isEqualTo("420");
        assertThat(subject.page("heart").page().select("input[name=arrhythmia][checked]").val()).isEqualTo("no");
        assertThat(subject.page("consent").page().select("input[name=consent-time]").val()).isEqualTo(subject.consent().toLocalTime().toString());
        assertThat(subject.page("consent").page().select("input[name=consent-year]").val()).isEqualTo(String.valueOf(subject.today().getYear()));
    }

    @Test
    @Tag("AT-2")
    void a_saved_answer_is_changed_with_a_reason_only() {
        subject.answer("consent", Map.of());
        subject.answer("heart", Map.of());

        Reply without = subject.answer("heart", Map.of("qtc", "430"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.problems()).containsExactly("Choose why the value is changed.", "Say in a few words why the value is changed.");
        assertThat(without.page().select("input[name=qtc]").val()).isEqualTo("430");
        Reply curt = subject.answer("heart", Map.of("qtc", "430", "reason", "TYPING_ERROR", "reason-text", "typo"));
        assertThat(curt.problems()).containsExactly("Say a little more: at least 5 characters.");
        Reply with = subject.answer("heart", Map.of("qtc", "430", "reason", "TYPING_ERROR", "reason-text", "digits swapped"));
        assertThat(with.status()).isEqualTo(303);

        assertThat(coordinator.get(subject.path() + "/screening/history/qtc").text())
                .contains("420", "430", "Typing error: digits swapped", "Example coordinator " + site.number());
    }

    @Test
    @Tag("AT-2")
    void the_person_is_changed_with_a_reason_only_and_the_history_tells_it() {
        subject.answer("consent", Map.of());

        assertThat(subject.answer("consent", Map.of("sex", "male")).status()).isEqualTo(422);
        assertThat(subject.answer("consent", Map.of("sex", "male", "reason", "TYPING_ERROR", "reason-text", "wrong button")).status()).isEqualTo(303);
        assertThat(coordinator.get(subject.path() + "/screening/history/sex").text()).contains("FEMALE", "MALE", "wrong button");
    }

    @Test
    void an_answer_whose_question_is_gone_is_taken_back_and_stays_in_the_history() {
        subject.answer("consent", Map.of());
        subject.answer("diagnosis", Map.of());
        subject.answer("diagnosis", Map.of());
        subject.answer("diagnosis", Map.of("earlier-therapy", "no", "reason", "SOURCE_CORRECTED", "reason-text", "no therapy was given"));

        assertThat(subject.page("diagnosis").text()).doesNotContain("When did the last therapy of ITP end?");
        assertThat(eligibility()).contains("Earlier ITP therapy: no, must be yes");
        assertThat(coordinator.get(subject.path() + "/screening/history/last-therapy-ended-on").text()).contains("no therapy was given");
    }

    @Test
    void a_saved_answer_is_taken_back_with_a_reason() {
        subject.answer("consent", Map.of());
        subject.answer("heart", Map.of());
        subject.answer("heart", Map.of("qtc", "", "reason", "OTHER", "reason-text", "ECG of another day"));

        assertThat(eligibility()).contains("Not known yet: QTc");
    }

    @Test
    void a_page_without_any_answer_is_not_saved() {
        subject.answer("consent", Map.of());
        Reply empty = subject.page("coagulation").submit(subject.path() + "/screening/coagulation", Map.of());

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems()).containsExactly("Answer at least one question.");
    }

    @Test
    @Tag("IO-4")
    void nothing_is_answered_before_the_consent() {
        assertThat(subject.page("heart").status()).isEqualTo(409);
        Map<String, String> typed = new HashMap<>(Map.of("qtc", "420"));
        coordinator.get(subject.path() + "/screening/consent").page().select("form[action$=consent] input[type=hidden]")
                .forEach(input -> typed.put(input.attr("name"), input.val()));
        Reply early = coordinator.post(subject.path() + "/screening/heart", typed);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("consent");
    }

    @Test
    @Tag("EL-1")
    void a_stale_page_shows_both_values_and_loses_none() {
        subject.answer("consent", Map.of());
        Reply mine = subject.page("heart");
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        investigator.get(subject.path() + "/screening/heart").submit(subject.path() + "/screening/heart", Map.of("qtc", "462"));

        Reply stale = mine.submit(subject.path() + "/screening/heart", Map.of("qtc", "426", "arrhythmia", "no"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Example investigator " + site.number() + " saved it", "Saved meanwhile 462 ms", "You typed 426 ms");
        assertThat(stale.page().select("input[name=qtc]").val()).isEqualTo("426");
        assertThat(subject.page("heart").page().select("input[name=qtc]").val()).isEqualTo("462");

        Reply again = stale.submit(subject.path() + "/screening/heart", Map.of("reason", "TYPING_ERROR", "reason-text", "the report says 426"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(subject.page("heart").page().select("input[name=qtc]").val()).isEqualTo("426");
    }

    @Test
    void the_consent_cannot_be_moved_behind_a_count() {
        subject.answer("consent", Map.of());
        subject.count("12");

        site.portal().clock().forward(Duration.ofMinutes(5));
        Reply late = subject.answer("consent", Map.of("consent-time",
                LocalTime.ofInstant(site.portal().clock().instant(), Example.BERLIN).toString().substring(0, 5)));
        assertThat(late.problems()).anySatisfy(each -> assertThat(each).contains("A count was collected before it"));
    }

    @Test
    @Tag("IO-1")
    void no_page_asks_for_a_name_or_a_full_date_of_birth() {
        subject.answer("consent", Map.of());

        for (String group : new String[] {"consent", "diagnosis", "coagulation", "history", "heart", "medication"}) {
            assertThat(subject.page(group).page().select("textarea, input[name*=name], input[name*=initials], input[name*=birth-day]")).isEmpty();
        }
    }

    @Test
    @Tag("AC-6")
    void a_monitor_reads_the_answers_and_cannot_change_them() {
        subject.answer("consent", Map.of());
        subject.answer("heart", Map.of());
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(monitor.get(subject.path() + "/screening/heart").text()).contains("QTc interval 420 ms", "History");
        assertThat(monitor.get(subject.path() + "/screening/heart").page().select("main form")).isEmpty();
        assertThat(monitor.get("/subjects/new").status()).isEqualTo(403);
    }

    private String tasks() {
        return coordinator.get(subject.path() + "/screening").text();
    }

    private String eligibility() {
        return coordinator.get(subject.path() + "/eligibility").text();
    }
}
