package plateau.count.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
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
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class CountPagesTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    void a_count_is_kept_as_typed_and_in_the_common_unit() {
        Reply recorded = record(Map.of("value", "38000", "unit", "/uL"));

        assertThat(recorded.status()).isEqualTo(303);
        assertThat(history(1)).singleElement().asString().contains("38 ×10⁹/L, typed as 38000 /uL", "Laboratory",
                "Example coordinator " + site.number());
    }

    @Test
    void the_form_is_dated_now_at_the_site() {
        Example shanghai = Example.siteIn(ZoneId.of("Asia/Shanghai"));
        ExampleSubject there = shanghai.enrolled();
        LocalDateTime now = shanghai.portal().clock().instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime();

        Reply form = shanghai.signedIn(Role.COORDINATOR).get(there.page("counts/new"));

        assertThat(form.page().select("input[name=time]").val()).isEqualTo("%02d:%02d".formatted(now.getHour(), now.getMinute()));
        assertThat(form.page().select("input[name=collected-day]").val()).isEqualTo(String.valueOf(now.getDayOfMonth()));
        assertThat(form.text()).contains("Asia/Shanghai");
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            -1          | A platelet count lies between 0 and 5000 ×10⁹/L; this would be -1. Check the number and the unit.
            5001        | A platelet count lies between 0 and 5000 ×10⁹/L; this would be 5001. Check the number and the unit.
            5000.1      | A platelet count lies between 0 and 5000 ×10⁹/L; this would be 5000.1. Check the number and the unit.
                        | Enter the platelet count.
            1,234       | "1,234" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.
            <5          | "<5" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.
            clumped     | "clumped" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.
            """)
    void a_value_that_cannot_be_is_refused(String value, String problem) {
        assertRefused(Map.of("value", value == null ? "" : value), problem);
    }

    @ParameterizedTest
    @Tag("DF-3")
    @ValueSource(strings = {"", "mmol/L", "10^6/L"})
    void a_count_without_a_known_unit_is_refused(String unit) {
        assertRefused(Map.of("unit", unit), "Choose the unit that the report gives. A count without a unit cannot be saved.");
    }

    @Test
    @Tag("IO-3")
    void a_sample_in_the_future_is_refused() {
        assertRefused(at(now().plusMinutes(1)), "The sample cannot have been taken in the future. At the site it is now ");
        assertThat(record(at(now())).status()).isEqualTo(303);
    }

    @Test
    @Tag("IO-3")
    void a_sample_from_before_the_consent_is_refused() {
        assertRefused(at(now().minusDays(30).minusMinutes(1)), "The sample was taken before the consent of ");
        assertThat(record(at(now().minusDays(30))).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            31 | 2  | 2026 | 09:00 | There is no such date. Write day, month and four-digit year as numbers, such as 3 12 2026.
            1  | 2  | 26   | 09:00 | There is no such date. Write day, month and four-digit year as numbers, such as 3 12 2026.
               |    |      | 09:00 | Enter the date on which the sample was taken.
            1  | 2  | 2026 |       | Enter the time at which the sample was taken.
            1  | 2  | 2026 | 24:00 | "24:00" is no time of day. Use the 24-hour clock, such as 09:30.
            """)
    void a_date_or_time_that_is_none_is_refused(String day, String month, String year, String time, String problem) {
        Map<String, String> typed = new HashMap<>();
        typed.put("collected-day", day == null ? "" : day);
        typed.put("collected-month", month == null ? "" : month);
        typed.put("collected-year", year == null ? "" : year);
        typed.put("time", time == null ? "" : time);
        assertRefused(typed, problem);
    }

    @Test
    @Tag("UX-2")
    void full_width_digits_and_blanks_are_read() {
        assertThat(record(Map.of("value", " ３８．５ ")).status()).isEqualTo(303);
        assertThat(history(1)).singleElement().asString().contains("38.5 ×10⁹/L");
    }

    @ParameterizedTest
    @Tag("UX-4")
    @CsvSource(delimiter = '|', textBlock = """
            100   | 10^9/L  | 100 ×10⁹/L is five times the last count or more: 20 on
            1000  | 10^9/L  | 1000 10^9/L looks like a count per microlitre.
            5000  | 10^3/uL | 5000 10^3/uL looks like a count per microlitre.
            38    | /uL     | 38 /uL is less than 1 ×10⁹/L. It looks like a count in 10^9/L.
            """)
    void an_unlikely_count_is_asked_about_once_and_then_saved(String value, String unit, String doubt) {
        subject.withCount("20");

        Reply asked = record(Map.of("value", value, "unit", unit));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Is this count right?", doubt, "Nothing is saved yet");
        assertThat(coordinator.get(subject.page("counts/2")).status()).isEqualTo(404);

        assertThat(asked.submit(subject.page("counts"), Map.of()).status()).isEqualTo(303);
        assertThat(coordinator.get(subject.page("counts/2")).status()).isEqualTo(200);
    }

    @Test
    @Tag("UX-4")
    void another_unlikely_count_typed_after_the_question_is_asked_about_again() {
        Reply asked = record(Map.of("value", "1000"));

        assertThat(asked.submit(subject.page("counts"), Map.of("value", "2000")).text()).contains("2000 10^9/L looks like");
    }

    @Test
    void a_count_just_below_five_times_the_last_and_one_after_more_than_7_days_are_not_asked_about() {
        subject.withCount("20");
        assertThat(record(Map.of("value", "99.9")).status()).isEqualTo(303);

        site.daysLater(8);
        coordinator = site.signedIn(Role.COORDINATOR);
        assertThat(record(Map.of("value", "600")).status()).isEqualTo(303);
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays_readable() {
        subject.withCount("83");

        Reply corrected = correct(coordinator.get(subject.page("counts/1/correct")), "38");

        assertThat(corrected.location()).isEqualTo(subject.page("counts/1"));
        assertThat(history(1)).hasSize(2);
        assertThat(history(1).get(0)).contains("38 ×10⁹/L", "Typing error: digits swapped", "Example coordinator " + site.number());
        assertThat(corrected.follow().page().select(".history del").text()).isEqualTo("83 ×10⁹/L");
        assertThat(site.signedIn(Role.INVESTIGATOR).get(subject.page("dose")).text()).contains("Count 38 is not above 250");
    }

    @Test
    @Tag("AT-2")
    void a_correction_needs_its_reason() {
        subject.withCount("83");
        Reply form = coordinator.get(subject.page("counts/1/correct"));

        assertThat(form.submit(subject.page("counts/1/correct"), Map.of("value", "38")).problems())
                .containsExactly("Choose why the value is changed.", "Say in a few words why the value is changed.");
        assertThat(form.submit(subject.page("counts/1/correct"), Map.of("value", "38", "reason", "TYPING_ERROR", "reason-text", "abcd")).problems())
                .containsExactly("Say a little more: at least 5 characters.");
        assertThat(history(1)).hasSize(1);
    }

    @Test
    void the_reason_of_a_correction_may_have_2000_characters() {
        subject.withCount("83");

        Reply corrected = coordinator.get(subject.page("counts/1/correct")).submit(subject.page("counts/1/correct"),
                Map.of("value", "38", "reason", "WRONG_SUBJECT", "reason-text", "x".repeat(2000)));

        assertThat(corrected.status()).isEqualTo(303);
    }

    @Test
    @Tag("EL-1")
    void a_correction_from_an_older_page_shows_both_and_overwrites_nothing() {
        subject.withCount("83");
        Reply older = coordinator.get(subject.page("counts/1/correct"));
        correct(site.signedIn(Role.INVESTIGATOR).get(subject.page("counts/1/correct")), "38");

        Reply stale = correct(older, "39");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("The count was changed meanwhile", "Example investigator " + site.number(), "38 10^9/L");
        assertThat(stale.page().select("input[name=value]").val()).isEqualTo("39");
        assertThat(stale.page().select("textarea").val()).isEqualTo("digits swapped");
        assertThat(stale.page().select("input[name=reason][checked]").val()).isEqualTo("TYPING_ERROR");
        assertThat(history(1)).hasSize(2);

        assertThat(correct(stale, "39").status()).isEqualTo(303);
        assertThat(history(1)).hasSize(3);
    }

    @Test
    void a_corrected_count_cannot_be_impossible_either() {
        subject.withCount("83");

        assertThat(correct(coordinator.get(subject.page("counts/1/correct")), "5001").problems()).singleElement().asString()
                .contains("between 0 and 5000");
    }

    @Test
    void an_unlikely_correction_is_asked_about_once() {
        subject.withCount("83");

        Reply asked = correct(coordinator.get(subject.page("counts/1/correct")), "1200");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("1200 10^9/L looks like a count per microlitre.");
        assertThat(asked.submit(subject.page("counts/1/correct"), Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_decimal_of_the_count_is_never_rounded_over_a_threshold() {
        record(Map.of("value", "49.999999"));

        assertThat(history(1)).singleElement().asString().contains("49.999999 ×10⁹/L");
    }

    @Test
    @Tag("RL-12")
    void a_form_sent_twice_records_once() {
        Reply form = coordinator.get(subject.page("counts/new"));
        Reply first = form.submit(subject.page("counts"), Map.of("value", "38"));
        Reply second = form.submit(subject.page("counts"), Map.of("value", "38"));

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(coordinator.get(subject.page("counts/2")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"MONITOR", "SPONSOR", "ADMINISTRATOR"})
    void only_site_staff_records_and_corrects(Role role) {
        subject.withCount("38");
        Visitor visitor = site.signedIn(role);

        assertThat(visitor.get(subject.page("counts/new")).status()).isEqualTo(403);
        assertThat(visitor.get(subject.page("counts/1/correct")).status()).isEqualTo(403);
        assertThat(visitor.get(subject.page("counts/1")).status()).isEqualTo(role == Role.MONITOR ? 200 : 403);
        assertThat(visitor.get(subject.page("counts/1")).page().select("main a:contains(Correct)")).isEmpty();
    }

    @Test
    void a_count_that_is_not_there_is_not_found() {
        for (String page : new String[] {"counts/1", "counts/1/correct", "counts/one", "counts/0"}) {
            assertThat(coordinator.get(subject.page(page)).status()).as(page).isEqualTo(404);
        }
    }

    private void assertRefused(Map<String, String> typed, String problem) {
        Reply refused = record(typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().startsWith(problem);
        assertThat(refused.page().select(".error-message")).isNotEmpty();
        typed.forEach((field, text) -> {
            if (!field.equals("unit")) {
                assertThat(refused.page().select("input[name=" + field + "]").val()).as(field).isEqualTo(text);
            }
        });
        assertThat(coordinator.get(subject.page("counts/1")).status()).isEqualTo(404);
    }

    private Reply record(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("value", "38"));
        fields.putAll(typed);
        return coordinator.get(subject.page("counts/new")).submit(subject.page("counts"), fields);
    }

    private Reply correct(Reply form, String value) {
        return form.submit(subject.page("counts/1/correct"),
                Map.of("value", value, "reason", "TYPING_ERROR", "reason-text", "digits swapped"));
    }

    private List<String> history(int count) {
        return coordinator.get(subject.page("counts/" + count)).page().select(".history > li").eachText();
    }

    private LocalDateTime now() {
        return site.portal().clock().instant().atZone(Example.BERLIN).toLocalDateTime();
    }

    private static Map<String, String> at(LocalDateTime time) {
        return Map.of("collected-day", String.valueOf(time.getDayOfMonth()), "collected-month", String.valueOf(time.getMonthValue()),
                "collected-year", String.valueOf(time.getYear()), "time", "%02d:%02d".formatted(time.getHour(), time.getMinute()));
    }
}
