package plateau.safety.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class BleedingPagesTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    void a_bleeding_is_recorded_within_two_pages_of_the_casebook_and_leads_to_the_dose() {
        Reply form = coordinator.get("/subjects/" + subject.number()).click("Record a bleeding");

        Reply recorded = form.submit(subject.page("bleedings"), Map.of("grade", "MILD", "place", "MOUTH_OR_NOSE", "note", "Stopped after 20 minutes"));

        assertThat(recorded.location()).isEqualTo(subject.page("dose"));
        assertThat(history(1)).singleElement().asString().contains("WHO grade 2, mouth or nose", "Noticed on", "Stopped after 20 minutes",
                "Example coordinator " + site.number());
    }

    @Test
    void the_form_is_dated_today_at_the_site() {
        Example kiritimati = Example.siteIn(ZoneId.of("Pacific/Kiritimati"));
        ExampleSubject there = kiritimati.enrolled();
        LocalDate today = LocalDate.ofInstant(site.portal().clock().instant(), ZoneId.of("Pacific/Kiritimati"));

        Reply form = kiritimati.signedIn(Role.COORDINATOR).get(there.page("bleedings/new"));

        assertThat(form.page().select("input[name=on-day]").val()).isEqualTo(String.valueOf(today.getDayOfMonth()));
        assertThat(form.page().select("input[name=on-month]").val()).isEqualTo(String.valueOf(today.getMonthValue()));
        assertThat(form.submit(there.page("bleedings"), Map.of("grade", "PETECHIAE", "place", "SKIN")).status()).isEqualTo(303);
    }

    @Test
    void every_grade_is_explained() {
        assertThat(coordinator.get(subject.page("bleedings/new")).page().select("input[name=grade]")).hasSize(5)
                .allMatch(choice -> !choice.attr("aria-describedby").isEmpty());
    }

    @Test
    @Tag("IO-3")
    void a_bleeding_in_the_future_is_refused() {
        assertRefused(on(today().plusDays(1)), "The date lies in the future. At the site it is now ");
        assertThat(record(on(today())).status()).isEqualTo(303);
    }

    @Test
    @Tag("IO-3")
    void a_bleeding_from_before_the_consent_is_refused() {
        assertRefused(on(today().minusDays(31)), "The date lies before the consent of ");
        assertThat(record(on(today().minusDays(30))).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            31 | 2 | 2026 | There is no such date. Write day, month and four-digit year as numbers, such as 3 12 2026.
               |   |      | Enter the date.
            """)
    void a_date_that_is_none_is_refused(String day, String month, String year, String problem) {
        assertRefused(Map.of("on-day", plain(day), "on-month", plain(month), "on-year", plain(year)), problem);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @ValueSource(strings = {"", "5", "TERRIBLE", "mild"})
    void a_grade_or_a_place_that_is_none_of_the_list_is_refused(String value) {
        assertRefused(Map.of("grade", value), "Choose the grade.");
        assertRefused(Map.of("place", value), "Choose where it bled.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MILD | OTHER   |              | Say in a few words where it bled.
            MILD | SKIN    | Behind ear   | Leave this empty, or choose "Another place" above.
            MILD | NOWHERE |              | Say where it bled, or choose grade 0.
            NONE | SKIN    |              | With grade 0 nothing bled. Choose "Nowhere", or another grade.
            """)
    void grade_place_and_words_fit_together(String grade, String place, String words, String problem) {
        assertRefused(Map.of("grade", grade, "place", place, "place-words", plain(words)), problem);
    }

    @Test
    void another_place_may_have_200_characters() {
        assertRefused(Map.of("place", "OTHER", "place-words", "x".repeat(201)), "Use at most 200 characters.");
        assertThat(record(Map.of("place", "OTHER", "place-words", "x".repeat(200))).status()).isEqualTo(303);
    }

    @Test
    void a_note_may_have_2000_characters() {
        assertRefused(Map.of("note", "x".repeat(2001)), "Use at most 2,000 characters.");
        assertThat(record(Map.of("note", "x".repeat(2000))).status()).isEqualTo(303);
    }

    @Test
    void another_place_is_shown_in_its_words() {
        record(Map.of("place", "OTHER", "place-words", "Left knee"));

        assertThat(history(1)).singleElement().asString().contains("WHO grade 1, Left knee");
    }

    @Test
    void that_no_bleeding_was_found_can_be_recorded() {
        record(Map.of("grade", "NONE", "place", "NOWHERE"));

        assertThat(history(1)).singleElement().asString().contains("WHO grade 0, no bleeding");
    }

    @ParameterizedTest
    @Tag("UX-4")
    @EnumSource(WhoGrade.class)
    void grades_3_and_4_are_asked_about_once(WhoGrade grade) {
        Reply first = record(Map.of("grade", grade.name(), "place", grade == WhoGrade.NONE ? "NOWHERE" : "BRAIN"));

        if (grade.number() < 3) {
            assertThat(first.status()).isEqualTo(303);
        } else {
            assertThat(first.status()).isEqualTo(422);
            assertThat(first.text()).contains("Is this grade right?", grade.label(), "Nothing is saved yet");
            assertThat(coordinator.get(subject.page("bleedings/1")).status()).isEqualTo(404);
            assertThat(first.submit(subject.page("bleedings"), Map.of()).status()).isEqualTo(303);
        }
        assertThat(history(1)).singleElement().asString().contains("WHO grade " + grade.number());
    }

    @Test
    @Tag("UX-4")
    void another_severe_grade_chosen_after_the_question_is_asked_about_again() {
        Reply asked = record(Map.of("grade", "GROSS", "place", "GASTROINTESTINAL"));

        assertThat(asked.submit(subject.page("bleedings"), Map.of("grade", "DEBILITATING")).text()).contains("Grade 4: debilitating");
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays_readable() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        Reply form = coordinator.get(subject.page("bleedings/1")).click("Correct this bleeding");
        assertThat(form.page().select("input[name=grade][checked]").val()).isEqualTo("PETECHIAE");

        Reply corrected = correct(form, "MILD");

        assertThat(corrected.location()).isEqualTo(subject.page("bleedings/1"));
        assertThat(history(1)).hasSize(2);
        assertThat(history(1).get(0)).contains("WHO grade 2, skin", "New information: a bruise had opened", "Example coordinator " + site.number());
        assertThat(corrected.follow().page().select(".history del").text()).isEqualTo("WHO grade 1, skin");
    }

    @Test
    @Tag("AT-2")
    void a_correction_needs_its_reason_and_asks_for_it_before_it_doubts() {
        subject.withBleeding(WhoGrade.PETECHIAE);

        Reply refused = coordinator.get(subject.page("bleedings/1/correct")).submit(subject.page("bleedings/1/correct"), Map.of("grade", "GROSS"));

        assertThat(refused.problems()).containsExactly("Choose why the value is changed.", "Say in a few words why the value is changed.");
        assertThat(refused.text()).doesNotContain("Is this grade right?");
        assertThat(history(1)).hasSize(1);
    }

    @Test
    void a_correction_to_grade_3_is_asked_about_once() {
        subject.withBleeding(WhoGrade.PETECHIAE);

        Reply asked = correct(coordinator.get(subject.page("bleedings/1/correct")), "GROSS");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Is this grade right?");
        assertThat(asked.submit(subject.page("bleedings/1/correct"), Map.of()).status()).isEqualTo(303);
    }

    @Test
    @Tag("EL-1")
    void a_correction_from_an_older_page_shows_both_and_overwrites_nothing() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        Reply older = coordinator.get(subject.page("bleedings/1/correct"));
        Reply removal = coordinator.get(subject.page("bleedings/1/remove"));
        correct(site.signedIn(Role.INVESTIGATOR).get(subject.page("bleedings/1/correct")), "MILD");

        Reply stale = correct(older, "NONE");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("The bleeding was changed meanwhile", "Example investigator " + site.number(), "WHO grade 2, skin");
        assertThat(stale.page().select("input[name=grade][checked]").val()).isEqualTo("NONE");
        assertThat(stale.page().select("textarea[name=reason-text]").val()).isEqualTo("a bruise had opened");
        assertThat(remove(removal).status()).isEqualTo(409);
        assertThat(history(1)).hasSize(2);
    }

    @Test
    @Tag("AT-2")
    void a_removed_bleeding_stays_readable_and_may_be_recorded_again() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        Reply ask = coordinator.get(subject.page("bleedings/1")).click("Remove this bleeding");
        assertThat(ask.submit(subject.page("bleedings/1/remove"), Map.of()).problems())
                .containsExactly("Choose why the value is changed.", "Say in a few words why the value is changed.");

        Reply removed = remove(ask);

        assertThat(removed.follow().text()).contains("Removed: no rule uses this bleeding", "Belonged to another subject: Label of another subject", "WHO grade 1, skin");
        assertThat(coordinator.get("/subjects/" + subject.number()).text()).doesNotContain("WHO grade 1");
        assertThat(coordinator.get(subject.page("bleedings/1/remove")).status()).isEqualTo(409);

        Reply again = coordinator.get(subject.page("bleedings/1")).click("Record it again, corrected");
        assertThat(again.text()).contains("removed; it was WHO grade 1, skin");
        assertThat(correct(again, "PETECHIAE").status()).isEqualTo(303);
        assertThat(coordinator.get("/subjects/" + subject.number()).text()).contains("WHO grade 1, skin, corrected");
        assertThat(history(1)).hasSize(3);
    }

    @Test
    @Tag("AT-1")
    void the_audit_trail_has_every_field_of_every_version() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        correct(coordinator.get(subject.page("bleedings/1/correct")), "MILD");

        String trail = site.signedIn(Role.INVESTIGATOR).get(subject.page("history")).text();

        for (String field : List.of("who grade", "place", "happened on", "revision", "recorded by", "recorded at", "correction reason", "latest")) {
            assertThat(trail).contains("bleeding " + subject.number() + "/1: " + field);
        }
    }

    @Test
    @Tag("RL-12")
    void a_form_sent_twice_records_once() {
        Reply form = coordinator.get(subject.page("bleedings/new"));
        Map<String, String> typed = Map.of("grade", "PETECHIAE", "place", "SKIN");
        Reply first = form.submit(subject.page("bleedings"), typed);
        Reply second = form.submit(subject.page("bleedings"), typed);

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(coordinator.get(subject.page("bleedings/2")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"MONITOR", "SPONSOR", "ADMINISTRATOR"})
    void only_site_staff_records_and_corrects(Role role) {
        subject.withBleeding(WhoGrade.PETECHIAE);
        Visitor visitor = site.signedIn(role);

        for (String page : List.of("new", "1/correct", "1/remove")) {
            assertThat(visitor.get(subject.page("bleedings/" + page)).status()).isEqualTo(403);
        }
        assertThat(visitor.get(subject.page("bleedings/1")).status()).isEqualTo(role == Role.MONITOR ? 200 : 403);
        assertThat(visitor.get(subject.page("bleedings/1")).page().select("main a:contains(Correct)")).isEmpty();
        assertThat(visitor.get("/subjects/" + subject.number()).text()).doesNotContain("Record a bleeding");
    }

    @Test
    @Tag("AC-3")
    void a_bleeding_of_another_site_is_not_found() {
        subject.withBleeding(WhoGrade.PETECHIAE);
        Visitor elsewhere = Example.site().signedIn(Role.COORDINATOR);

        for (String page : List.of("new", "1", "1/correct", "1/remove")) {
            assertThat(elsewhere.get(subject.page("bleedings/" + page)).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void a_bleeding_that_is_not_there_is_not_found() {
        for (String page : List.of("1", "1/correct", "1/remove", "one", "0")) {
            assertThat(coordinator.get(subject.page("bleedings/" + page)).status()).as(page).isEqualTo(404);
        }
    }

    private void assertRefused(Map<String, String> typed, String problem) {
        Reply refused = record(typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().startsWith(problem);
        assertThat(refused.page().select(".error-message")).isNotEmpty();
        typed.forEach((field, text) -> assertThat(refused.page().select("input[type=text][name=" + field + "], textarea[name=" + field + "]"))
                .as(field).allMatch(input -> input.val().equals(text)));
        assertThat(coordinator.get(subject.page("bleedings/1")).status()).isEqualTo(404);
    }

    private Reply record(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("grade", "PETECHIAE", "place", "SKIN"));
        fields.putAll(typed);
        return coordinator.get(subject.page("bleedings/new")).submit(subject.page("bleedings"), fields);
    }

    private Reply correct(Reply form, String grade) {
        Map<String, String> fields = new HashMap<>(Map.of("grade", grade, "reason", "NEW_INFORMATION", "reason-text", "a bruise had opened"));
        if (grade.equals("NONE")) {
            fields.put("place", "NOWHERE");
        }
        return form.submit(subject.page("bleedings/1/correct"), fields);
    }

    private Reply remove(Reply form) {
        return form.submit(subject.page("bleedings/1/remove"), Map.of("reason", "WRONG_SUBJECT", "reason-text", "Label of another subject"));
    }

    private List<String> history(int bleeding) {
        return coordinator.get(subject.page("bleedings/" + bleeding)).page().select(".history > li").eachText();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.portal().clock().instant(), Example.BERLIN);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed;
    }

    private static Map<String, String> on(LocalDate day) {
        return Map.of("on-day", String.valueOf(day.getDayOfMonth()), "on-month", String.valueOf(day.getMonthValue()), "on-year", String.valueOf(day.getYear()));
    }
}
