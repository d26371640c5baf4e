package plateau.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser that a journey steers in the words of the page: links, labels and buttons by what they say. Every page it
 * comes to is checked for accessibility and for reports of the content security policy.
 */
public final class Browser implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriver driver;
    private final URI portal;
    private boolean checks = true;

    private Browser(URI portal, int width) {
        this.portal = portal;
        this.driver = Chromium.start(width, HEIGHT);
    }

    public static Browser wide(URI portal) {
        return new Browser(portal, 1280);
    }

    /** As narrow as a phone. */
    public static Browser narrow(URI portal) {
        Browser browser = new Browser(portal, 500);
        browser.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", true));
        return browser;
    }

    public Browser dark() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    public Browser withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    public Browser signIn(String userName, String password) {
        return open("/sign-in").type("User name", userName).type("Password", password).press("Sign in");
    }

    public Browser signOut() {
        return press("Sign out");
    }

    public Browser open(String path) {
        driver.get(portal + path);
        return check();
    }

    public Browser back() {
        driver.navigate().back();
        return this;
    }

    public Browser follow(String link) {
        click(driver.findElement(By.xpath("//main//a[contains(normalize-space(.), " + quoted(link) + ")] | //header//a[contains(normalize-space(.), "
                + quoted(link) + ")]")));
        return check();
    }

    public Browser press(String button) {
        click(driver.findElement(By.xpath("//button[contains(normalize-space(.), " + quoted(button) + ")]")));
        return check();
    }

    public Browser type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Chooses a radio button or an entry of a list by its label. */
    public Browser choose(String label) {
        driver.findElement(By.xpath("//label[normalize-space(.)=" + quoted(label) + "]")).click();
        return this;
    }

    /** Within the question, for answers such as Yes and No that stand below several. */
    public Browser choose(String question, String label) {
        driver.findElement(By.xpath("//fieldset[contains(normalize-space(legend), " + quoted(question) + ")]//label[normalize-space(.)="
                + quoted(label) + "]")).click();
        return this;
    }

    public Browser select(String label, String entry) {
        new org.openqa.selenium.support.ui.Select(field(label)).selectByVisibleText(entry);
        return this;
    }

    /** Date fields of a question, by day, month and year. */
    public Browser date(String question, java.time.LocalDate date) {
        List<WebElement> fields = driver.findElements(By.xpath("//fieldset[contains(normalize-space(legend), " + quoted(question)
                + ")]//input[@type='text']"));
        List<Integer> parts = List.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        for (int i = 0; i < parts.size(); i++) {
            fields.get(i).clear();
            fields.get(i).sendKeys(String.valueOf(parts.get(i)));
        }
        return this;
    }

    /** Every question of the page that has this answer. */
    public Browser answerAll(String label) {
        driver.findElements(By.xpath("//main//fieldset//label[normalize-space(.)=" + quoted(label) + "]")).forEach(WebElement::click);
        return this;
    }

    /** Says whether the drug was taken, where the page asks. */
    public Browser answerAdherence(String label) {
        answerAll(label);
        return text().contains("One answer is missing") ? press("Show what the protocol asks") : this;
    }

    /** Opens the first row of the page's list. */
    public Browser followFirstRow() {
        click(driver.findElement(By.cssSelector("main table tbody th a")));
        return check();
    }

    public Browser openIfElsewhere(String path) {
        return path().equals(path) ? this : open(path);
    }

    /** Presses a key in a field, several times. */
    public Browser keys(String label, Keys key, int times) {
        for (int time = 0; time < times; time++) {
            field(label).sendKeys(key);
        }
        return this;
    }

    /** Waits until the page says something by itself, and checks it again. */
    public Browser until(String text) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(page -> text().contains(text));
        return check();
    }

    /** Without the check for accessibility, which needs scripts. */
    public Browser plainly() {
        checks = false;
        return this;
    }

    public String value(String label) {
        return field(label).getAttribute("value");
    }

    public String title() {
        return driver.getTitle();
    }

    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    /** The text of the page's main part. */
    public String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    public String focused() {
        return driver.switchTo().activeElement().getAttribute("class");
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the whole page, to be looked at. */
    public Browser picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Object base64 = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true)).get("data");
            Files.write(PICTURES.resolve(name + ".png"), java.util.Base64.getDecoder().decode((String) base64));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Browser check() {
        if (!checks) {
            return this;
        }
        List<String> problems = new Accessibility(driver).problems();
        if (!problems.isEmpty()) {
            throw new AssertionError("Not accessible: " + String.join("\n", problems));
        }
        return this;
    }

    private WebElement field(String label) {
        WebElement found = driver.findElement(By.xpath("//label[normalize-space(.)=" + quoted(label) + "] | //label[starts-with(normalize-space(.), " + quoted(label + ":") + ")]"));
        return driver.findElement(By.id(found.getAttribute("for")));
    }

    private void click(WebElement element) {
        boolean leaves = element.getTagName().matches("a|button");
        WebElement page = driver.findElement(By.tagName("html"));
        element.click();
        if (leaves) {
            // while one page gives way to the other, the browser may say anything
            new WebDriverWait(driver, Duration.ofSeconds(10)).ignoring(WebDriverException.class).until(ExpectedConditions.stalenessOf(page));
        }
    }

    private static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
