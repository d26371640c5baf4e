package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import plateau.access.Role;
import plateau.testing.Browser;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;

/** What is typed outlives the session, and the session says in time that it ends. The portal's clock is moved; the browser's is not. */
class DraftIT {

    private static final Duration LONGER_THAN_A_SAVE = Duration.ofSeconds(30);

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final String page = subject.page("counts/new");

    @Test
    @Tag("RL-14")
    void what_was_typed_is_back_after_the_session_was_lost() {
        try (Browser browser = signedIn(Browser.wide(site.portal().address()))) {
            browser.open(page).type("Platelet count", "38");
            untilNoted(browser, "Kept as a draft at");
            browser.type("Time of the sample", "08:15");
            browser.driver().findElement(By.id("value")).click();
            new WebDriverWait(browser.driver(), LONGER_THAN_A_SAVE).until(driver -> drafted("time").equals("08:15"));

            browser.driver().manage().deleteAllCookies();
            browser.open(page);
            assertThat(browser.title()).startsWith("Sign in");
            browser.type("User name", site.userName(Role.COORDINATOR)).type("Password", Example.PASSWORD).press("Sign in");
            assertThat(browser.text()).contains("You typed into this form on");
            assertThat(browser.value("Platelet count")).isEmpty();

            browser.picture("draft-offered").follow("Put it back");
            assertThat(browser.value("Platelet count")).isEqualTo("38");
            assertThat(browser.value("Time of the sample")).isEqualTo("08:15");
            browser.press("Throw it away");
            assertThat(browser.text()).doesNotContain("You typed into this form on");
        }
    }

    @Test
    @Tag("RL-15")
    @Tag("UX-9")
    void one_key_keeps_a_session_that_would_end() {
        try (Browser browser = signedIn(Browser.narrow(site.portal().address()))) {
            browser.open(page).type("Platelet count", "38");
            site.portal().clock().forward(Duration.ofMinutes(26));
            comeBack(browser);
            assertThat(browser.driver().findElements(By.cssSelector("dialog[open]"))).isEmpty();

            site.portal().clock().forward(Duration.ofSeconds(90));
            comeBack(browser);
            browser.until("Record a platelet count").picture("session-ends-narrow");
            assertThat(dialog(browser)).contains("Are you still there?").contains("You will be signed out at").contains("kept as a draft");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            new WebDriverWait(browser.driver(), LONGER_THAN_A_SAVE).until(driver -> driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
            new WebDriverWait(browser.driver(), LONGER_THAN_A_SAVE).until(driver -> driver.switchTo().activeElement().getAttribute("id").equals("value"));

            site.portal().clock().forward(Duration.ofMinutes(20));
            assertThat(browser.open(page).title()).startsWith("Record a platelet count");
        }
    }

    @Test
    @Tag("RL-15")
    void what_cannot_be_put_off_is_said_too() {
        try (Browser browser = signedIn(Browser.wide(site.portal().address()))) {
            for (int i = 0; i < 29; i++) {
                site.portal().clock().forward(Duration.ofMinutes(24));
                browser.driver().get(site.portal().address() + page);
            }
            site.portal().clock().forward(Duration.ofMinutes(20));
            comeBack(browser);
            assertThat(dialog(browser)).contains("Your session ends at").contains("cannot be extended").contains("kept as a draft");
            browser.until("Record a platelet count").picture("session-ends");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

            site.portal().clock().forward(Duration.ofMinutes(5));
            comeBack(browser);
            assertThat(dialog(browser)).contains("Your session has ended");
            browser.press("Sign in");
            assertThat(browser.title()).startsWith("Sign in");
        }
    }

    private Browser signedIn(Browser browser) {
        site.signedIn(Role.COORDINATOR);
        return browser.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);
    }

    /** As if somebody had come back to the page, which asks then; else it goes by the browser's clock. */
    private static void comeBack(Browser browser) {
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const reply = fetch;
                window.fetch = async (...asked) => { const answer = await reply(...asked); setTimeout(done, 200); return answer; };
                document.dispatchEvent(new Event('visibilitychange'));""");
    }

    private static String dialog(Browser browser) {
        return browser.driver().findElement(By.cssSelector("dialog[open]")).getText();
    }

    private static void untilNoted(Browser browser, String words) {
        new WebDriverWait(browser.driver(), LONGER_THAN_A_SAVE).until(driver ->
                driver.findElements(By.cssSelector(".draft-note")).stream().anyMatch(note -> note.getText().contains(words)));
    }

    /** What a second browser of the same person is offered. */
    private String drafted(String field) {
        return site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD).get(page + "?put-back=yes").page().selectFirst("#" + field).val();
    }
}
