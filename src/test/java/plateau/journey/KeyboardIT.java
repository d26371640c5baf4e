package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import plateau.testing.Browser;
import plateau.testing.Keyboard;

/** From a count to a signed dose without a mouse. */
@Tag("UX-9")
@Tag("UX-8")
class KeyboardIT {

    private static final String COUNT = "30";

    @Test
    void a_coordinator_records_a_count_and_prepares_a_dose_and_an_investigator_signs_it() {
        String casebook;
        try (Browser browser = Browser.wide(DemoPortal.address())) {
            Keyboard coordinator = signedIn(browser, "coordinator");
            casebook = toAnEnrolledSubject(browser, coordinator);
            coordinator.tabTo("Record a platelet count").enter().tabTo("Platelet count").type(COUNT).enter();
            if (browser.text().contains("Is this count right?")) {
                coordinator.tabTo("Save the count").enter();
            }
            assertThat(browser.path()).isEqualTo(casebook + "/dose");
            prepare(browser, coordinator);
            assertThat(browser.text()).contains("An investigator of the site signs it");
        }
        try (Browser browser = Browser.wide(DemoPortal.address())) {
            Keyboard investigator = signedIn(browser, "investigator");
            browser.open(casebook + "/dose");
            investigator.tabTo("Check and sign it").enter().tabTo("Your password").type(PASSWORD).enter();
            assertThat(browser.path()).matches(casebook + "/decisions/\\d+");
            assertThat(browser.text()).contains("I decided this dose");
        }
    }

    @Test
    void the_first_key_leads_past_the_navigation() {
        try (Browser browser = Browser.narrow(DemoPortal.address())) {
            browser.signIn("monitor", PASSWORD).open("/deviations");
            Keyboard monitor = new Keyboard(browser).press(Keys.TAB);
            assertThat(monitor.focused()).isEqualTo("Skip to the content");
            monitor.press(Keys.ENTER);
            assertThat(monitor.focusedId()).isEqualTo("main");
            monitor.press(Keys.TAB);
            assertThat(monitor.focused()).contains("How often");
        }
    }

    private static Keyboard signedIn(Browser browser, String userName) {
        browser.open("/sign-in");
        return new Keyboard(browser).tabTo("User name").type(userName).press(Keys.TAB).type(PASSWORD).enter();
    }

    private static String toAnEnrolledSubject(Browser browser, Keyboard keyboard) {
        keyboard.tabTo("Subjects").enter().tabTo("Status").type("Enr").tabTo("Show").enter();
        assertThat(browser.text()).contains("Enrolled");
        // past a relapse that nobody opened, which stands above the list
        keyboard.tabTo("Show").tabTo("01-E").enter();
        return browser.path();
    }

    private static void prepare(Browser browser, Keyboard keyboard) {
        if (browser.text().contains("One answer is missing")) {
            keyboard.tabTo("Were all doses").press(Keys.SPACE).press(Keys.ARROW_DOWN).press(Keys.ARROW_UP).tabTo("Show what the protocol asks").enter();
        } else if (browser.text().contains("Were all doses")) {
            keyboard.tabTo("Were all doses").press(Keys.SPACE);
        }
        keyboard.tabTo("Regimen from today").press(Keys.SPACE).press(Keys.ARROW_DOWN).tabTo("Prepare for the investigator").enter();
        if (browser.path().endsWith("/reason")) {
            keyboard.tabTo("Will be monitored more closely").press(Keys.SPACE).tabTo("In your words").type("Seen again next week").tabTo("Continue with this choice").enter();
        }
        assertThat(browser.path()).endsWith("/dose/sign");
    }
}
