package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Browser;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.TestPortal;

/** The page of a taper and a take-home card, as a browser shows and prints them. */
class TaperPageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Example site = Example.site();
    private final ExampleSubject subject = ExampleTapers.begun(site, 1, "7.5").get(0);

    @Test
    void news_come_in_by_themselves_unless_somebody_is_busy_on_the_page() {
        try (Browser browser = signedIn(Browser.wide(TestPortal.running().address()))) {
            browser.open(subject.page("taper"));
            site.portal().clock().forward(Duration.ofMinutes(1));
            subject.withBleeding(WhoGrade.PETECHIAE);
            look(browser);
            assertThat(news(browser)).startsWith("Something new was recorded by").doesNotContain("Show it");
            assertThat(browser.driver().findElement(By.cssSelector(".facts")).getText()).contains("Recorded a bleeding");

            browser.driver().executeScript("document.querySelector('.record a').focus()");
            site.portal().clock().forward(Duration.ofMinutes(1));
            subject.withRescue();
            look(browser);
            assertThat(news(browser)).endsWith("Show it");
            assertThat(browser.driver().findElement(By.cssSelector(".facts")).getText()).doesNotContain("rescue");
            browser.follow("Show it");
            assertThat(browser.driver().findElement(By.cssSelector(".facts")).getText()).contains("rescue");
        }
    }

    @Test
    @Tag("R43")
    void they_print_on_one_page_each() throws IOException {
        try (Browser browser = signedIn(Browser.wide(TestPortal.running().address()))) {
            browser.open(subject.page("taper"));
            browser.picture("taper-page");
            assertPrinted(browser, 595, 842);
            browser.open(subject.page("decisions/2/card"));
            browser.picture("card-page");
            assertPrinted(browser, 420, 595);
        }
        try (Browser browser = signedIn(Browser.narrow(TestPortal.running().address()))) {
            browser.open(subject.page("taper"));
            browser.picture("taper-page-narrow");
        }
    }

    private Browser signedIn(Browser browser) {
        site.signedIn(Role.INVESTIGATOR);
        return browser.signIn(site.userName(Role.INVESTIGATOR), Example.PASSWORD);
    }

    /** As if somebody had come back to the page, which asks then and not only once a minute. */
    private static void look(Browser browser) {
        String before = news(browser);
        browser.driver().executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> !news(browser).equals(before));
    }

    private static String news(Browser browser) {
        return browser.driver().findElement(By.id("news")).getText();
    }

    private static void assertPrinted(Browser browser, int width, int height) throws IOException {
        Object data = browser.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)).get("data");
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode((String) data))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isBetween(width - 1, width + 1);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight())).isBetween(height - 1, height + 1);
        }
    }
}
