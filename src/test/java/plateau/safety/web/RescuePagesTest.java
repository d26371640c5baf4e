package plateau.safety.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.access.Role;
import plateau.safety.RescueTherapy;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class RescuePagesTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    void rescue_therapy_is_recorded_within_two_pages_of_the_casebook_and_leads_to_the_dose() {
        Reply form = coordinator.get("/subjects/" + subject.number()).click("Record rescue therapy");

        Reply recorded = form.submit(subject.page("rescues"), Map.of("therapy", "IVIG", "why", "Count of 6 with nosebleeds"));

        assertThat(recorded.location()).isEqualTo(subject.page("dose"));
        assertThat(history()).singleElement().asString().contains("Intravenous immunoglobulin", "Given on", "Count of 6 with nosebleeds",
                "Example coordinator " + site.number());
    }

    @ParameterizedTest
    @EnumSource(RescueTherapy.class)
    void each_therapy_can_be_recorded(RescueTherapy therapy) {
        boolean other = therapy == RescueTherapy.OTHER;

        assertThat(record(Map.of("therapy", therapy.name(), "therapy-words", other ? "Emergency splenectomy" : "")).status()).isEqualTo(303);
        assertThat(history()).singleElement().asString().contains(other ? "Emergency splenectomy" : therapy.label());
    }

    @Test
    @Tag("IO-3")
    void rescue_in_the_future_is_refused() {
        assertRefused(on(today().plusDays(1)), "The date lies in the future. At the site it is now ");
        assertThat(record(on(today())).status()).isEqualTo(303);
    }

    @Test
    @Tag("IO-3")
    void rescue_from_before_the_consent_is_refused() {
        assertRefused(on(today().minusDays(31)), "The date lies before the consent of ");
        assertThat(record(on(today().minusDays(30))).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            therapy | ''      | Choose what was given.
            therapy | ASPIRIN | Choose what was given.
            therapy | OTHER   | Say in a few words what was given.
            why     | ''      | Say in a few words why it was given.
            therapy-words | Something | Leave this empty, or choose "Another therapy" above.
            """)
    void what_is_missing_or_does_not_fit_is_refused(String field, String value, String problem) {
        assertRefused(Map.of(field, value), problem);
    }

    @Test
    void why_may_have_2000_characters() {
        assertRefused(Map.of("why", "x".repeat(2001)), "Use at most 2,000 characters.");
        assertThat(record(Map.of("why", "x".repeat(2000))).status()).isEqualTo(303);
    }

    @Test
    void a_correction_is_a_new_version_with_its_reason() {
        subject.withRescue();
        Reply form = coordinator.get(subject.page("rescues/1")).click("Correct this rescue therapy");
        assertThat(form.page().select("textarea[name=why]").val()).isEqualTo("Count below 10");
        assertThat(form.submit(subject.page("rescues/1/correct"), Map.of("therapy", "ANTI_D")).problems()).hasSize(2);

        Reply corrected = form.submit(subject.page("rescues/1/correct"),
                Map.of("therapy", "ANTI_D", "reason", "SOURCE_CORRECTED", "reason-text", "Read the chart again"));

        assertThat(corrected.location()).isEqualTo(subject.page("rescues/1"));
        assertThat(history()).hasSize(2);
        assertThat(history().get(0)).contains("Anti-D immunoglobulin", "The source was corrected: Read the chart again");
        assertThat(history().get(1)).contains("Intravenous immunoglobulin");
    }

    @Test
    @Tag("AT-2")
    void removed_rescue_stays_readable() {
        subject.withRescue();

        Reply removed = coordinator.get(subject.page("rescues/1")).click("Remove this rescue therapy")
                .submit(subject.page("rescues/1/remove"), Map.of("reason", "DID_NOT_HAPPEN", "reason-text", "Ordered, never given"));

        assertThat(removed.follow().text()).contains("Removed: no rule uses this rescue therapy", "Did not happen: Ordered, never given", "Intravenous immunoglobulin");
        assertThat(coordinator.get("/subjects/" + subject.number()).text()).doesNotContain("Intravenous immunoglobulin");
    }

    @Test
    @Tag("AT-1")
    void the_audit_trail_has_every_field() {
        subject.withRescue();

        String trail = site.signedIn(Role.MONITOR).get(subject.page("history")).text();

        for (String field : List.of("therapy", "why", "happened on", "revision", "recorded by", "recorded at", "latest", "removed")) {
            assertThat(trail).contains("rescue therapy " + subject.number() + "/1: " + field);
        }
    }

    @Test
    @Tag("RL-12")
    void a_form_sent_twice_records_once() {
        Reply form = coordinator.get(subject.page("rescues/new"));
        Map<String, String> typed = Map.of("therapy", "IVIG", "why", "Count below 10");
        assertThat(form.submit(subject.page("rescues"), typed).location()).isEqualTo(form.submit(subject.page("rescues"), typed).location());

        assertThat(coordinator.get(subject.page("rescues/2")).status()).isEqualTo(404);
    }

    @Test
    @Tag("AC-3")
    void rescue_of_another_site_is_not_found() {
        subject.withRescue();
        Visitor elsewhere = Example.site().signedIn(Role.COORDINATOR);

        for (String page : List.of("new", "1", "1/correct", "1/remove")) {
            assertThat(elsewhere.get(subject.page("rescues/" + page)).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void nothing_is_recorded_before_enrolment_and_the_casebook_offers_it_not() {
        String screening = site.portal().inside(() -> site.portal().bean(ExampleData.class).screen(site.get()).screeningNumber());

        for (String kind : List.of("bleedings", "rescues")) {
            Reply refused = coordinator.get("/subjects/" + screening + "/" + kind + "/new");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("this step needs \"enrolled\"");
        }
        assertThat(coordinator.get("/subjects/" + screening).text()).doesNotContain("Record a bleeding").doesNotContain("Record rescue therapy");
    }

    @Test
    void what_became_known_after_a_withdrawal_can_still_be_recorded() {
        site.portal().inside(() -> {
            site.portal().bean(ExampleData.class).change(subject.get(), s -> s.withdraw(today(), "subject's wish", null));
            return subject;
        });

        Reply recorded = record(Map.of());

        assertThat(recorded.location()).isEqualTo("/subjects/" + subject.number());
        assertThat(recorded.follow().text()).contains("Record rescue therapy", "Intravenous immunoglobulin");
    }

    private void assertRefused(Map<String, String> typed, String problem) {
        Reply refused = record(typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().startsWith(problem);
        assertThat(coordinator.get(subject.page("rescues/1")).status()).isEqualTo(404);
    }

    private Reply record(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("therapy", "IVIG", "why", "Count below 10"));
        fields.putAll(typed);
        return coordinator.get(subject.page("rescues/new")).submit(subject.page("rescues"), fields);
    }

    private List<String> history() {
        return coordinator.get(subject.page("rescues/1")).page().select(".history > li").eachText();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.portal().clock().instant(), Example.BERLIN);
    }

    private static Map<String, String> on(LocalDate day) {
        return Map.of("on-day", String.valueOf(day.getDayOfMonth()), "on-month", String.valueOf(day.getMonthValue()), "on-year", String.valueOf(day.getYear()));
    }
}
