package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.journey.DemoPortal.PASSWORD;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import plateau.testing.Browser;

/** Reading the protocol, and asking it about histories. */
class ProtocolJourneyIT {

    private static final String COUNT = "Current count, × 10⁹/L";

    @Test
    void the_advice_follows_the_count_that_is_moved_by_keys() {
        try (Browser reader = Browser.wide(DemoPortal.address())) {
            reader.signIn("sponsor", PASSWORD).follow("Protocol").followFirstRow().picture("protocol").follow("Try a history").follow("A count of 38");
            assertThat(reader.text()).contains("Increase to 7.5 mg once daily");

            reader.keys(COUNT, Keys.ARROW_RIGHT, 11).until("Count 49 is below 50");
            reader.keys(COUNT, Keys.ARROW_RIGHT, 1).until("Count 50 is within the target of 50 to 250").picture("protocol-try");

            assertThat(reader.value("History")).endsWith("count 50");
            assertThat(reader.driver().getCurrentUrl()).contains("count%2050");
            assertThat(reader.value("Address of this question")).isEqualTo(reader.driver().getCurrentUrl());
            assertThat(reader.driver().switchTo().activeElement().getAttribute("id")).isEqualTo("count");
            assertThat(reader.driver().findElement(By.id("said")).getAttribute("textContent")).isEqualTo("Continue 5 mg once daily");

            reader.keys(COUNT, Keys.PAGE_UP, 21).until("Decrease to 2.5 mg once daily");
            assertThat(reader.value("History")).endsWith("count 260");
        }
    }

    @Test
    void an_address_that_was_copied_shows_the_same_question() {
        try (Browser reader = Browser.narrow(DemoPortal.address())) {
            reader.signIn("monitor", PASSWORD).open("/protocols/hetrombopag-itp/1.0/try").follow("Held, a count of 149")
                    .keys(COUNT, Keys.ARROW_RIGHT, 1).until("Count 150 has not fallen below 150").picture("protocol-try-narrow");
            String copied = reader.value("Address of this question");
            reader.open(copied.substring(DemoPortal.address().toString().length()));
            assertThat(reader.text()).contains("Stay off hetrombopag for now");
        }
    }

    @Test
    void without_scripts_the_count_is_moved_by_links() {
        try (Browser reader = Browser.wide(DemoPortal.address()).withoutScripts().plainly()) {
            reader.signIn("monitor", PASSWORD).open("/protocols/hetrombopag-itp/1.0/try").follow("A count of 38").follow("+10").follow("+1").follow("+1");
            assertThat(reader.text()).contains("Count 50 is within the target").doesNotContain("Arrow keys");
        }
    }
}
