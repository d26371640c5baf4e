package plateau.testing;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps its cookie, follows no redirect by itself, fills in the forms it is shown. */
public final class Visitor {

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** Signs in and fails the test where that does not succeed. */
    public Visitor signIn(String userName, String password) {
        Reply reply = get("/sign-in").submit("/sign-in", Map.of("name", userName, "password", password));
        if (reply.status() != 303) {
            throw new AssertionError("Sign-in of " + userName + " answered " + reply.status() + ": " + reply.text());
        }
        return this;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** A GET that follows where it is sent on to. */
    public Reply visit(String path) {
        Reply reply = get(path);
        for (int i = 0; i < 5 && reply.status() == 303; i++) {
            reply = get(reply.location());
        }
        return reply;
    }

    /** @param headers names and values in turn */
    public Reply post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A file as it is. */
    public byte[] download(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For requests that no browser would send. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : portal + path));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()), this);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** Sends the form as shown, with the given fields typed over what it held. */
    Reply submit(Element form, Map<String, String> typed) {
        return post(form.attr("action"), filledIn(form, typed));
    }

    /** The same with a file. */
    Reply submit(Element form, Map<String, String> typed, String fileName, byte[] file) {
        return upload(form.attr("action"), filledIn(form, typed), fileName, file);
    }

    private static Map<String, String> filledIn(Element form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden], input[type=text], textarea").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("input[type=radio][checked], input[type=checkbox][checked]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select").forEach(select -> {
            Element chosen = select.select("option[selected]").first();
            fields.put(select.attr("name"), (chosen == null ? select.select("option").first() : chosen).val());
        });
        fields.putAll(typed);
        return fields;
    }

    /** Sends a form with a file as a browser does. */
    public Reply upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        String boundary = "----plateau" + fields.hashCode();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
