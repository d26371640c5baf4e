package plateau.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser that goes wherever links lead, one page of each kind, and looks at each with {@link Accessibility}. */
public final class Rounds implements AutoCloseable {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    /** Pages of another kind than their address says: each group of questions is one. */
    private static final String GROUP = "/subjects/{number}/screening/{group}";

    /** What was seen in every look, by whichever role; for others it is enough to see what is new for them. */
    private static final Set<String> FORMS = new HashSet<>();
    private static final Set<String> SEEN_IN_EVERY_LOOK = new HashSet<>();

    private final Browser browser;
    private final ChromeDriver driver;
    private final URI portal;
    private final Accessibility accessibility;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> routes = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    public Rounds(URI portal) {
        this.browser = Browser.wide(portal).plainly();
        this.driver = browser.driver();
        this.portal = portal;
        this.accessibility = new Accessibility(driver);
    }

    /** The routes of the table that one of the roles may open. */
    public static List<String> routesOf(String verb, String role) {
        try {
            List<String[]> rows = Files.readAllLines(TABLE).stream().map(line -> line.split(",")).toList();
            int column = Arrays.asList(rows.get(0)).indexOf(role);
            return rows.stream().filter(row -> row[0].equals(verb) && !row[column].equals("no")).map(row -> row[1]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Browser browser() {
        return browser;
    }

    public List<String> problems() {
        return problems;
    }

    /** The routes that a page was seen of. */
    public Set<String> routes() {
        return routes;
    }

    /** Looks at the page shown now. */
    public Rounds look() {
        routes.add(route(browser.path()));
        String shape = kind(browser.path()) + " " + shape();
        if (SEEN_IN_EVERY_LOOK.add(shape)) {
            seen.add(shape);
            problems.addAll(accessibility.problemsInEveryLook());
        } else if (seen.add(shape)) {
            problems.addAll(accessibility.problems());
        }
        return this;
    }

    /** What the page is made of: two pages of one kind and shape differ by their words alone. */
    private String shape() {
        return driver.executeScript("return [...new Set([...document.querySelectorAll('body *')].map(e => [e.tagName, e.getAttribute('class'), e.getAttribute('role'),"
                + " e.getAttribute('aria-invalid'), e.getAttribute('data-action'), e.getAttribute('data-basis')].join('.')))].sort().join(' ')").toString();
    }

    public Rounds lookAt(String path) {
        driver.get(portal + path);
        return look();
    }

    /** Follows every link from the page on. @param about what the pages are about, to see one of each kind for each of these */
    public Rounds from(String start, String about) {
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (kinds.add(about + " " + kind(path))) {
                lookAt(path);
                links().filter(link -> !link.matches(".*(/download|/cdisc/|\\.svg|\\.pdf|\\.csv|\\.zip|/sign-in).*") && isAbout(start, link)).forEach(ahead::add);
                new ArrayList<>(openForms()).forEach(form -> sendWrongly(path, form));
            }
        }
        return this;
    }

    /** Sends the form as it stands with nothing filled in, and once more as one that is stale. */
    private void sendWrongly(String path, String action) {
        if (FORMS.add(route(action))) {
            driver.get(portal + path);
            send(action, "form.querySelectorAll('input:not([type=hidden]), textarea').forEach(e => { e.checked = false; if (!/radio|checkbox/.test(e.type)) e.value = ''; });"
                    + "form.querySelectorAll('select').forEach(e => e.selectedIndex = 0);");
            look();
            driver.get(portal + path);
            if (!driver.findElements(By.cssSelector("form[action='" + action + "'] [name=version]")).isEmpty()) {
                send(action, "form.elements.version.value = '99999999';");
                look();
            }
        }
    }

    public Rounds send(String action, String script) {
        Pages.next(driver, () -> driver.executeScript("const form = document.querySelector(`main form[method=post][action='" + action + "']`);" + script + "form.requestSubmit();"));
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }

    @SuppressWarnings("unchecked")
    private Stream<String> links() {
        return ((List<String>) driver.executeScript("return [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').split('#')[0])")).stream();
    }

    @SuppressWarnings("unchecked")
    private List<String> openForms() {
        return (List<String>) driver.executeScript("return [...document.querySelectorAll('main form[method=post]')]"
                + ".filter(f => f.querySelector('input:not([type=hidden]), textarea, select')).map(f => f.getAttribute('action'))");
    }

    /** Of the subjects only the one that the round began with; another would be of another status. */
    private static boolean isAbout(String start, String link) {
        return !start.matches("/subjects/[^/?]*\\d.*") || !link.startsWith("/subjects/") || link.startsWith(start);
    }

    private static String kind(String path) {
        String route = route(path);
        return route.equals(GROUP) ? path : route;
    }

    /** The route of the table that an address belongs to: the one with the fewest parameters. */
    private static String route(String address) {
        String path = address.replaceAll("[?#].*", "");
        try {
            return Files.readAllLines(TABLE).stream().skip(1).map(line -> line.split(",")[1])
                    .filter(route -> path.matches(route.replaceAll("\\{[^}]*}", "[^/]+")))
                    .min(Comparator.comparingInt(route -> route.split("\\{").length)).orElse(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
