package plateau.testing;

import java.time.Duration;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Waits while a browser goes from one page to the next. */
final class Pages {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Pages() {
    }

    /** Does what leads to another page, and waits until that one is there. */
    static void next(ChromeDriver driver, Runnable act) {
        driver.executeScript("window.isLeft = true");
        act.run();
        // while one page gives way to the other, the browser may say anything
        new WebDriverWait(driver, LONGEST).ignoring(WebDriverException.class)
                .until(d -> (Boolean) driver.executeScript("return !window.isLeft && document.readyState === 'complete'"));
    }
}
