package plateau.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe finds wrong with the page that a browser shows, by WCAG 2.2 AA and good practice. */
public final class Accessibility {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final String AXE = axe();
    private static final String EVERYTHING = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String LAYOUT = "{type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']}";
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private final ChromeDriver driver;

    public Accessibility(ChromeDriver driver) {
        this.driver = driver;
    }

    /** As the page is shown now. */
    public List<String> problems() {
        return problems("", EVERYTHING);
    }

    /** Wide and narrow, light and dark; what does not hang on either is looked at once. */
    public List<String> problemsInEveryLook() {
        show(NARROW, "dark");
        Stream<String> dark = problems("narrow, dark", COLOURS).stream();
        show(NARROW, "light");
        Stream<String> narrow = Stream.concat(problems("narrow, light", LAYOUT).stream(), sidewaysScrolling());
        show(WIDE, "light");
        Stream<String> wide = problems("wide, light", EVERYTHING).stream();
        return Stream.of(dark, narrow, wide).flatMap(problems -> problems).toList();
    }

    private void show(int width, String colours) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", colours), Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    @SuppressWarnings("unchecked")
    private List<String> problems(String look, String rules) {
        // half a megabyte, which the browser is sent once a page
        if (!(Boolean) driver.executeScript("return 'axe' in window")) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: %s, resultTypes: ['violations'], preload: false, iframes: false}).then(found => done(found.violations.map(rule =>
                    `%s ${location.pathname}: ${rule.id}, ${rule.help}: ` + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))));
                """.formatted(rules, look));
    }

    private Stream<String> sidewaysScrolling() {
        boolean scrolls = (Boolean) driver.executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return scrolls ? Stream.of("narrow, light " + driver.getCurrentUrl() + ": the page scrolls sideways") : Stream.empty();
    }

    private static String axe() {
        try (InputStream source = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
