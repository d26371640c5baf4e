package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import plateau.testing.Browser;

/** From the entry into a taper to a relapse and Stage 4, and from the last count off treatment to a sustained response. */
class TaperJourneyIT {

    private static final String INVESTIGATOR = "investigator";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    @Tag("UX-7")
    void a_subject_enters_a_taper_takes_the_first_step_bleeds_and_goes_on_in_stage_4() {
        String casebook = DemoSubjects.readyForTaper(INVESTIGATOR);
        try (Browser investigator = signedIn()) {
            investigator.open(casebook + "/taper/start").picture("taper-entry").type("Your password", PASSWORD).press("Sign and start the taper");
            assertThat(investigator.path()).isEqualTo(casebook + "/dose");
            investigator.picture("taper-first-step");
            sign(investigator, asked(investigator).replace("Take the next step: ", ""));
            investigator.open(casebook + "/taper").picture("taper-day-0");
            assertThat(investigator.text()).contains("Taper: day 0").contains("Taken");

            investigator.open(casebook + "/bleedings/new").date("When was it noticed?", today).choose("Grade by the WHO scale", "Grade 2: mild blood loss")
                    .select("Where did it bleed?", "Mouth or nose").picture("taper-bleeding").press("Save the bleeding");
            investigator.open(casebook + "/taper").picture("taper-relapse-by-bleeding");
            assertThat(investigator.text()).contains("Relapse:").contains("Halt the taper after a relapse");
            halt(investigator, casebook);
        }
        pictures(casebook, "taper-entry-ended");
    }

    @Test
    void a_low_count_in_a_taper_is_a_relapse_and_the_subject_goes_on_in_stage_4() {
        String casebook = DemoSubjects.tapering(INVESTIGATOR);
        pictures(casebook, "tapering");
        try (Browser investigator = signedIn()) {
            investigator.open(casebook + "/taper").picture("tapering");
            record(investigator, casebook, "22");
            assertThat(investigator.text()).contains("Halt the taper after a relapse");
            investigator.open(casebook + "/taper").picture("taper-relapse-by-count");
            assertThat(investigator.text()).contains("Relapse:").contains("22");
            halt(investigator, casebook);
        }
    }

    @Test
    void a_last_count_in_target_after_half_a_year_off_treatment_is_a_sustained_response() {
        String casebook = DemoSubjects.nearTheEnd(INVESTIGATOR);
        try (Browser investigator = signedIn()) {
            investigator.open(casebook + "/taper").picture("off-treatment");
            record(investigator, casebook, "121");
            assertThat(asked(investigator)).isEqualTo("Complete: sustained response off treatment");
            investigator.picture("sustained-response");
            sign(investigator, "Off treatment (0 mg)");
            investigator.open(casebook + "/taper").picture("sustained-response-completed");
            assertThat(investigator.text()).contains("Taper ended: sustained response off treatment");
            investigator.open(casebook).picture("sustained-response-casebook");
            assertThat(investigator.text()).contains("completed");
        }
        pictures(casebook, "sustained-response");
    }

    private static Browser signedIn() {
        return Browser.wide(DemoPortal.address()).signIn(INVESTIGATOR, PASSWORD);
    }

    /** Decides what is asked, and finds the subject in the extension on the regimen that it resumes. */
    private static void halt(Browser investigator, String casebook) {
        investigator.open(casebook + "/dose");
        String regimen = asked(investigator).replace("Halt the taper after a relapse; the regimen is ", "");
        investigator.picture("taper-halt");
        sign(investigator, "Halt the taper: " + regimen);
        investigator.open(casebook).picture("taper-halted-casebook");
        assertThat(investigator.text()).contains("enrolled, extension").contains(regimen);
    }

    private static void record(Browser investigator, String casebook, String count) {
        investigator.open(casebook + "/counts/new").type("Platelet count", count).press("Save the count");
        if (investigator.text().contains("Is this count right?")) {
            investigator.press("Save the count");
        }
        investigator.openIfElsewhere(casebook + "/dose");
    }

    private static String asked(Browser investigator) {
        return investigator.driver().findElement(By.cssSelector(".recommendation h2")).getText();
    }

    private static void sign(Browser investigator, String choice) {
        investigator.answerAdherence("Yes, taken as prescribed");
        investigator.choose(choice).press("Continue to the signature").type("Your password", PASSWORD).press("Sign the dose decision");
        assertThat(investigator.text()).contains("I decided this dose");
    }

    /** As on a phone. */
    private static void pictures(String casebook, String name) {
        try (Browser narrow = Browser.narrow(DemoPortal.address())) {
            narrow.signIn(INVESTIGATOR, PASSWORD).open(casebook + "/taper").picture(name + "-cockpit-narrow");
            narrow.open(casebook).picture(name + "-casebook-narrow").open("/tapers").picture("tapers-narrow");
        }
    }
}
