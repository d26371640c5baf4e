package plateau.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the portal answered. */
public final class Reply {

    private final HttpResponse<String> response;
    private final Visitor visitor;

    Reply(HttpResponse<String> response, Visitor visitor) {
        this.response = response;
        this.visitor = visitor;
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Map<String, List<String>> headers() {
        return response.headers().map();
    }

    /** The path that the browser is sent on to. */
    public String location() {
        URI location = URI.create(header("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    public String body() {
        return response.body();
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    /** The text of the page's main part, as a reader sees it. */
    public String text() {
        Element main = page().selectFirst("main");
        return main == null ? page().text() : main.text();
    }

    /** The problems that the page lists on top. */
    public List<String> problems() {
        return page().select(".error-summary li").eachText();
    }

    /** Fills in the form that posts to the path and sends it. */
    public Reply submit(String action, Map<String, String> typed) {
        return visitor.submit(form(action), typed);
    }

    /** The same with a file. */
    public Reply submit(String action, Map<String, String> typed, String fileName, byte[] file) {
        return visitor.submit(form(action), typed, fileName, file);
    }

    private Element form(String action) {
        Element form = page().selectFirst("form[method=post][action=" + action + "]");
        if (form == null) {
            throw new AssertionError("No form for " + action + " on the page: " + text());
        }
        return form;
    }

    /** Follows the link that says this. */
    public Reply click(String link) {
        return visitor.get(page().select("a:containsOwn(" + link + ")").attr("href"));
    }

    /** Goes where the answer sends the browser. */
    public Reply follow() {
        return visitor.get(location());
    }
}
