package plateau.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.labfile.LabFileExample;
import plateau.testing.Reply;
import plateau.testing.Visitor;
import plateau.testing.WarPortal;

/**
 * How long the built portal takes with a study of 50 sites, 10,000 subjects and 600,000 counts on H2: pages, a data cut
 * with its reports, and a laboratory file. Aims: a page 100 ms, 600,000 counts in a file 20 s, 50,000 laboratory rows 10 s.
 */
public final class StudyBench {

    private static final String PASSWORD = "plateau-demo";
    private static final int WARM_UP = 60;
    private static final int TRIES = 40;
    private static final int LAB_ROWS = 50_000;

    private final WarPortal portal;

    private StudyBench(WarPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] none) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("plateau-study-");
        try {
            Path data = folder.resolve("data");
            WarPortal.start(data, "--demo").close();
            LargeStudy.in(data);
            try (WarPortal portal = WarPortal.start(data, "--demo")) {
                new StudyBench(portal).measure();
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void measure() {
        System.out.printf("%d sites, %d subjects, %d platelet counts on H2; every reader sees the whole study; heap at most %s%n", LargeStudy.SITES, LargeStudy.SUBJECTS, LargeStudy.COUNTS,
                System.getenv().getOrDefault("JAVA_TOOL_OPTIONS", "as the machine gives"));
        Visitor coordinator = portal.visitor().signIn("coordinator", PASSWORD);
        String casebook = coordinator.get("/subjects?status=ENROLLED&sort=number").page().select("main tbody th a").first().attr("href");
        pages("coordinator", coordinator, "/today", "/calendar", "/subjects", "/subjects?number=07-1", casebook, casebook + "/dose", casebook + "/chart.svg");
        pages("monitor", portal.visitor().signIn("monitor", PASSWORD), "/deviations", "/deviations/rates", "/queries", "/overdue");
        cut(portal.visitor().signIn("sponsor", PASSWORD));
        labFile(coordinator);
    }

    private static void pages(String who, Visitor visitor, String... paths) {
        for (String path : paths) {
            IntStream.range(0, WARM_UP).forEach(i -> check(visitor.get(path)));
            List<Long> taken = IntStream.range(0, TRIES).mapToObj(i -> timed(() -> check(visitor.get(path)))).sorted().toList();
            System.out.printf("%-12s %-32s median %4d ms, slowest of %d %4d ms (aim 100)%n", who, path, taken.get(TRIES / 2), TRIES, taken.get(TRIES - 1));
        }
    }

    private void cut(Visitor sponsor) {
        Reply[] asked = new Reply[1];
        long taken = timed(() -> {
            asked[0] = check(sponsor.get("/reports").submit("/reports", Map.of("which", "ALL")));
            waitFor(sponsor, asked[0].location(), "SHA-256 of all that it holds");
        });
        String cut = asked[0].location();
        System.out.printf("%-45s %5.1f s (aim 20)%n", "a data cut of all", taken / 1000.0);
        Stream<String> reports = Stream.of("enrolment", "response", "quality").map(report -> "/" + report);
        Stream<String> files = Stream.of("csv", "xlsx", "pdf", "json").map(format -> "/response/download?as=" + format);
        Stream<String> datasets = Stream.of("/cdisc/lb.csv", "/cdisc/lb.json", "/cdisc/odm.xml", "/all.zip");
        Stream.of(reports, files, datasets).flatMap(each -> each).forEach(path -> {
            long[] bytes = new long[1];
            long sent = timed(() -> bytes[0] = received(sponsor, cut + path));
            System.out.printf("%-45s %5.1f s, %6.1f MB (aim 20)%n", path, sent / 1000.0, bytes[0] / 1e6);
        });
    }

    private static void labFile(Visitor coordinator) {
        List<String> subjects = IntStream.rangeClosed(1, 8).boxed().flatMap(page -> coordinator.get("/subjects?status=ENROLLED&number=07-1&sort=number&page=" + page).page().select("main tbody th a").eachAttr("href").stream())
                .map(href -> href.replaceAll(".*/", "")).distinct().limit(100).toList();
        int each = LAB_ROWS / subjects.size();
        String rows = IntStream.range(0, subjects.size() * each).mapToObj(i -> "%s,PLAT,%d,K/uL,%s".formatted(subjects.get(i / each), 40 + i % 90, LocalDate.now().minusDays(1 + i % each / 24) + "T%02d:17".formatted(i % each % 24)))
                .collect(Collectors.joining("\n", LabFileExample.HEADINGS, "\n"));
        LabFileExample file = new LabFileExample(coordinator);
        Reply[] preview = new Reply[1];
        long previewed = timed(() -> preview[0] = file.preview(rows.getBytes(StandardCharsets.UTF_8), Map.of()));
        long imported = timed(() -> check(file.run(preview[0], Map.of("unlikely", "yes"))));
        System.out.printf("%d laboratory rows of %d subjects: upload and preview %.1f s, import %.1f s (aim 10)%n%s%n", subjects.size() * each, subjects.size(), previewed / 1000.0, imported / 1000.0,
                coordinator.get(file.path()).page().select("main dl").text());
    }

    /** How many bytes came; none of them is kept. */
    private static long received(Visitor visitor, String path) {
        HttpClient client = HttpClient.newBuilder().cookieHandler(visitor.cookies()).build();
        try (InputStream body = client.send(visitor.request(path).build(), HttpResponse.BodyHandlers.ofInputStream()).body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(Visitor visitor, String path, String text) {
        while (!visitor.get(path).text().contains(text)) {
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply check(Reply reply) {
        if (reply.status() >= 400) {
            throw new IllegalStateException(reply.status() + ": " + reply.text());
        }
        return reply;
    }

    private static long timed(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
