package plateau.testing;

import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse. Wherever the focus comes, it must be seen: marked, within the window and covered by nothing. */
public final class Keyboard {

    private static final int MOST_TABS = 150;

    private final ChromeDriver driver;

    public Keyboard(Browser browser) {
        this.driver = browser.driver();
    }

    /** Goes on with the Tab key to what has this in its name: the text of a link or button, the question and label of a field. */
    public Keyboard tabTo(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            if (focused().contains(name)) {
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to \"" + name + "\" on " + driver.getCurrentUrl() + ", at last to " + focused());
    }

    public Keyboard press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
        assertSeen();
        return this;
    }

    public Keyboard type(String text) {
        new Actions(driver).sendKeys(text).perform();
        return this;
    }

    /** Presses Enter where that leads to another page. */
    public Keyboard enter() {
        Pages.next(driver, () -> new Actions(driver).sendKeys(Keys.ENTER).perform());
        return this;
    }

    /** What has the focus, by its name. */
    public String focused() {
        return (String) driver.executeScript("""
                const e = document.activeElement;
                const group = e.closest('fieldset') ? e.closest('fieldset').querySelector('legend').innerText + ': ' : '';
                return group + (e.labels && e.labels.length ? e.labels[0].innerText : e.getAttribute('aria-label') || e.innerText || e.tagName);
                """);
    }

    public String focusedId() {
        return (String) driver.executeScript("return document.activeElement.id");
    }

    private void assertSeen() {
        String fault = (String) driver.executeScript("""
                const e = document.activeElement;
                if (e === document.body || e.id === 'main') return '';
                const isMarked = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                if (!isMarked(getComputedStyle(e)) && !isMarked(getComputedStyle(e, '::after'))) return 'is not marked';
                const box = e.getClientRects()[0];
                const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight), left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
                if (bottom - top < Math.min(box.height, 20) - 1 || right - left < Math.min(box.width, 20) - 1) return 'is outside the window';
                const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                const same = there && (e.contains(there) || [...(e.labels || [])].some(label => label.contains(there)));
                return same ? '' : 'is covered by ' + (there ? there.outerHTML.slice(0, 200) : 'nothing');
                """);
        if (!fault.isEmpty()) {
            throw new AssertionError("The focus on \"" + focused() + "\" " + fault + ", on " + driver.getCurrentUrl());
        }
    }
}
