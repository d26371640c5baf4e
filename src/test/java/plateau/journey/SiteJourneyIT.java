package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.testing.Browser;

/** A site's first day with a subject, from screening to a signed dose, as coordinator and investigator. */
class SiteJourneyIT {

    /** At site 01. */
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    @Tag("UX-7")
    void a_subject_is_screened_enrolled_counted_and_started_on_the_dose_the_protocol_asks() {
        String subject;
        try (Browser coordinator = Browser.wide(DemoPortal.address())) {
            coordinator.signIn("coordinator", PASSWORD);
            subject = screened(coordinator);
            coordinator.open("/subjects/" + subject + "/eligibility").picture("eligibility");
            assertThat(coordinator.text()).contains("investigator").doesNotContain("not known");
        }
        try (Browser investigator = Browser.wide(DemoPortal.address())) {
            investigator.signIn("investigator", PASSWORD).open("/subjects/" + subject + "/eligibility").follow("Enrol");
            investigator.choose("2.5 mg once daily").date("Day 1", today).type("Your password", PASSWORD).press("Sign and enrol");
            investigator.open("/subjects/" + subject + "/dose").picture("dose-start");
            assertThat(investigator.text()).contains("Start with 2.5 mg once daily");
            investigator.choose("2.5 mg once daily").press("Continue to the signature");
            investigator.type("Your password", PASSWORD).picture("sign").press("Sign the dose decision");
            assertThat(investigator.text()).contains("I decided this dose").contains("As the protocol asked?\nYes");
            investigator.open("/subjects/" + subject).picture("casebook-started");
            assertThat(investigator.text()).contains("2.5 mg once daily").contains("Wait for the next count");
        }
    }

    @Test
    @Tag("UX-1")
    void what_was_typed_wrongly_is_named_and_kept() {
        try (Browser coordinator = Browser.narrow(DemoPortal.address())) {
            coordinator.signIn("coordinator", PASSWORD).open("/subjects?status=ENROLLED").followFirstRow().follow("Record a");
            coordinator.type("Platelet count", "forty").type("Time of the sample", "25:99").press("Save the count").picture("count-wrong-narrow");
            assertThat(coordinator.title()).startsWith("Error: ");
            assertThat(coordinator.focused()).contains("error-summary");
            assertThat(coordinator.text()).contains("There is a problem").contains("\"forty\" is not a plain number");
            assertThat(coordinator.value("Platelet count")).isEqualTo("forty");
        }
    }

    @Test
    void a_decision_that_departs_from_the_protocol_is_explained_and_becomes_a_deviation() {
        try (Browser investigator = Browser.wide(DemoPortal.address()).dark()) {
            investigator.signIn("investigator2", PASSWORD).open("/subjects?status=ENROLLED").followFirstRow();
            String casebook = investigator.path();
            investigator.open(casebook + "/counts/new").type("Platelet count", "120").press("Save the count");
            if (investigator.text().contains("Is this count right?")) {
                investigator.press("Save the count");
            }
            investigator.answerAdherence("Yes, taken as prescribed");
            investigator.choose("7.5 mg once daily").press("Continue to the signature").picture("interruption-dark");
            assertThat(investigator.text()).contains("This is not what the protocol asks");
            investigator.choose("Will be monitored more closely").type("In your words", "Platelets are wanted higher before dental work")
                    .press("Continue with this choice").type("Your password", PASSWORD).press("Sign the dose decision");
            investigator.open("/deviations");
            assertThat(investigator.text()).contains("More drug than the protocol asked");
        }
    }

    @Test
    void a_count_is_recorded_and_a_dose_signed_without_scripts() {
        try (Browser investigator = Browser.narrow(DemoPortal.address()).withoutScripts()) {
            investigator.plainly().signIn("investigator3", PASSWORD).open("/subjects?status=ENROLLED&sort=last-count").followFirstRow();
            String casebook = investigator.path();
            investigator.open(casebook + "/counts/new").type("Platelet count", "88").press("Save the count");
            if (investigator.text().contains("Is this count right?")) {
                investigator.press("Save the count");
            }
            assertThat(investigator.path()).isEqualTo(casebook + "/dose");
            assertThat(investigator.text()).contains("The protocol asks");
        }
    }

    private String screened(Browser coordinator) {
        coordinator.follow("Subjects").follow("Screen a new subject").press("Give a screening number");
        String subject = coordinator.path().replaceAll("/subjects/([^/]+).*", "$1");
        coordinator.picture("task-list");
        coordinator.follow("Consent and person").date("sign the consent", today.minusDays(1)).type("At what time?", "09:00")
                .type("In which year was the subject born?", "1968").choose("Which sex", "Female").press("Save and continue");
        coordinator.openIfElsewhere("/subjects/" + subject + "/screening/diagnosis")
                .date("When was immune thrombocytopenia", today.minusYears(3)).choose("Is there another cause", "No")
                .choose("at least one therapy", "Yes").choose("take maintenance immunosuppression", "No").choose("ever taken eltrombopag", "No")
                .press("Save and continue");
        coordinator.openIfElsewhere("/subjects/" + subject + "/screening/diagnosis")
                .choose("refractory to a therapy", "Yes").date("last therapy of ITP end", today.minusMonths(2)).press("Save and continue");
        coordinator.open("/subjects/" + subject + "/counts/new").type("Platelet count", "18").press("Save the count");
        coordinator.open("/subjects/" + subject + "/screening/coagulation").type("Prothrombin time (PT)", "12")
                .type("PT, lower limit of normal of the laboratory", "10").type("PT, upper limit of normal of the laboratory", "13")
                .type("Activated partial thromboplastin time (APTT)", "30").type("APTT, lower limit of normal of the laboratory", "25")
                .type("APTT, upper limit of normal of the laboratory", "36").press("Save and continue");
        coordinator.openIfElsewhere("/subjects/" + subject + "/screening/history").choose("arterial thrombosis", "No").choose("venous thrombosis", "No")
                .choose("thrombophilia known", "No").choose("have a tumour", "No").press("Save and continue");
        coordinator.openIfElsewhere("/subjects/" + subject + "/screening/heart").choose("ever had a cardiac disease", "No").choose("Is there an arrhythmia", "No")
                .type("QTc interval", "410").choose("bundle branch block", "No").press("Save and continue");
        coordinator.openIfElsewhere("/subjects/" + subject + "/screening/medication").answerAll("No").press("Save and continue");
        return subject;
    }
}
