package plateau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.testing.Visitor;

/** What a browser fetches that has never been here. */
@Tag("PF-5")
class FirstViewIT {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 15;

    private final URI portal = DemoPortal.address();

    @ParameterizedTest
    @CsvSource({"investigator, /sign-in", "investigator, /subjects", "investigator, casebook", "investigator, dose", "monitor, /deviations", "sponsor, /reports", "admin, /people"})
    void a_first_view_is_light_and_comes_from_the_portal_alone(String userName, String page) throws Exception {
        Visitor visitor = DemoPortal.visitor().signIn(userName, DemoPortal.PASSWORD);
        String path = page.startsWith("/") ? page : enrolledSubject(visitor) + (page.equals("dose") ? "/dose" : "");
        HttpResponse<byte[]> first = fetch(visitor, path);
        Set<String> parts = partsOf(Jsoup.parse(new String(unpacked(first), StandardCharsets.UTF_8)));

        int bytes = first.body().length;
        for (String part : parts) {
            assertThat(part).as("a part of %s", path).startsWith("/").doesNotStartWith("//");
            HttpResponse<byte[]> fetched = fetch(visitor, part);
            assertThat(fetched.statusCode()).as(part).isEqualTo(200);
            bytes += fetched.body().length;
        }
        assertThat(bytes).as(path).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(parts).as(path).hasSizeLessThan(MOST_REQUESTS);
    }

    @Test
    void what_is_text_is_sent_compressed() throws Exception {
        Visitor visitor = DemoPortal.visitor().signIn("investigator", DemoPortal.PASSWORD);
        for (String path : List.of("/subjects", "/static/plateau.css", "/static/plateau.js", enrolledSubject(visitor) + "/chart.svg", "/deviations/download")) {
            HttpResponse<byte[]> answer = fetch(visitor, path);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            assertThat(answer.headers().firstValue("Vary")).as(path).contains("Accept-Encoding");
            assertThat(answer.body().length).as(path).isLessThan(unpacked(answer).length);
        }
    }

    /** What a style sheet would fetch on its own is nothing: it names no address. */
    @Test
    void the_style_sheet_fetches_nothing() {
        assertThat(DemoPortal.visitor().get("/static/plateau.css").body()).doesNotContain("@import", "url(http", "url(\"http", "url(/", "url(\"/");
    }

    private static Set<String> partsOf(Document page) {
        Set<String> parts = new LinkedHashSet<>();
        page.select("link[rel=stylesheet], link[rel=icon]").forEach(link -> parts.add(link.attr("href")));
        page.select("script[src], img[src], iframe[src]").forEach(part -> parts.add(part.attr("src")));
        return parts;
    }

    private static String enrolledSubject(Visitor visitor) {
        return visitor.get("/subjects?status=ENROLLED").page().selectFirst("main table tbody th a").attr("href");
    }

    private HttpResponse<byte[]> fetch(Visitor visitor, String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().cookieHandler(visitor.cookies()).build();
        return client.send(HttpRequest.newBuilder(URI.create(portal + path)).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
            return answer.body();
        }
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return body.readAllBytes();
        }
    }
}
