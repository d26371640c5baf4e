package plateau.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that calls the portal: name and password with each request, and nothing kept between two of them. */
public final class Program {

    public static final String RECOMMENDATION = "/api/recommendation";

    private final Visitor wire;
    private final String authorization;

    Program(Visitor wire, String userName, String password) {
        this.wire = wire;
        this.authorization = basic(userName, password);
    }

    public static String basic(String userName, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public Reply get(String path, String... headers) {
        return send(wire.request(path).GET(), headers);
    }

    public Reply ask(String json) {
        return post(json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    /** @param headers names and values in turn */
    public Reply post(byte[] body, String... headers) {
        return send(wire.request(RECOMMENDATION).POST(BodyPublishers.ofByteArray(body)), headers);
    }

    /** @param headers names and values in turn */
    public Reply send(HttpRequest.Builder request, String... headers) {
        request.header("Authorization", authorization);
        return wire.send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpRequest.Builder request(String path) {
        return wire.request(path);
    }

    /** What the header {@code Authorization} holds. */
    public String authorization() {
        return authorization;
    }
}
