package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** Runs the table of roles and routes whole: at the own site, at another one, and on what does not exist. */
@Tag("AC-2")
@Tag("AC-3")
class AccessTableTest {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    private static final byte[] LAB_FILE = "subject,value,unit,date\n1,2,3,4\n".getBytes(StandardCharsets.UTF_8);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private static Example own;
    private static Map<String, String> atOwnSite;
    private static Map<String, String> atOtherSite;
    private static Set<String> forPrograms;

    /** Somebody who holds one role, by session and by password: the route says which of them it takes. */
    private record Caller(Visitor browser, Program program) {
    }

    @BeforeAll
    static void makeTwoSites() {
        own = Example.site();
        atOwnSite = objectsAt(own);
        atOtherSite = objectsAt(Example.site());
        forPrograms = Route.all().stream().filter(Route::isForPrograms).map(Route::path).collect(Collectors.toSet());
    }

    @Test
    void the_table_names_every_route_that_is_not_open() {
        assertThat(rows()).extracting(row -> row.get("verb") + " " + row.get("path"))
                .containsExactlyInAnyOrderElementsOf(Route.all().stream().filter(route -> !route.isOpen()).map(Route::toString).toList());
    }

    @TestFactory
    Stream<DynamicTest> every_role_meets_every_route_as_the_table_says() {
        return Stream.of(Role.values()).flatMap(role -> {
            Caller person = new Caller(own.signedIn(role), own.program(role));
            return rows().stream().map(row -> DynamicTest.dynamicTest(role.label() + " " + row.get("verb") + " " + row.get("path"),
                    () -> check(person, row.get("verb"), row.get("path"), row.get(role.label()))));
        });
    }

    private static void check(Caller person, String verb, String path, String cell) {
        Reply atOwn = send(person, verb, path, atOwnSite);
        if (cell.equals("no")) {
            assertThat(atOwn.status()).isEqualTo(FORBIDDEN);
            assertThat(send(person, verb, path, atOtherSite).status()).isEqualTo(FORBIDDEN);
            return;
        }
        assertThat(cell).isIn("may", "site");
        assertThat(atOwn.status()).as(atOwn.text()).isLessThan(500).isNotIn(UNAUTHORIZED, FORBIDDEN, NOT_FOUND);
        if (cell.equals("site")) {
            Reply elsewhere = send(person, verb, path, atOtherSite);
            assertThat(elsewhere.status()).isEqualTo(NOT_FOUND);
            assertThat(elsewhere.text()).isEqualTo(send(person, verb, path, Map.of("number", "99-9999")).text());
        }
    }

    private static Reply send(Caller person, String verb, String path, Map<String, String> objects) {
        String address = address(path, objects);
        if (forPrograms.contains(path)) {
            return verb.equals("GET") ? person.program().get(address) : person.program().ask("{}");
        }
        return send(person.browser(), verb, address);
    }

    private static Reply send(Visitor person, String verb, String address) {
        if (verb.equals("GET")) {
            return person.get(address);
        }
        Reply account = person.get("/account");
        String csrf = account.page().select("input[name=csrf]").first().val();
        String once = account.page().select("input[name=once]").first().val();
        return person.post(address, Map.of("csrf", csrf, "once", once));
    }

    private static String address(String path, Map<String, String> objects) {
        String kind = path.replaceFirst("^/(api/)?([^/]*).*", "$2");
        String number = objects.getOrDefault(kind, objects.getOrDefault("number", "1"));
        return path.replace("{number}", number).replace("{userName}", objects.getOrDefault("userName", "nobody-of-this-name"))
                .replace("{protocol}/{version}", "hetrombopag-itp/1.0").replace("{group}", "consent").replace("{fact}", "sex").replace("{file}", "dm.csv").replaceFirst("\\{report[^}]*}", "enrolment").replaceAll("\\{[^}]*}", "1");
    }

    private static Map<String, String> objectsAt(Example site) {
        ExampleSubject subject = ExampleTapers.begun(site, 1, "5").get(0).withBleeding(WhoGrade.PETECHIAE).withRescue();
        String deviation = subject.withDeviation("An example").number();
        String userName = "somebody" + site.number();
        site.portal().inside(() -> site.portal().bean(plateau.testing.ExampleData.class)
                .addPerson(userName, "Some Body", Role.MONITOR, Optional.of(site.get().id())));
        long file = site.portal().<Long>inside(() -> site.portal().bean(plateau.labfile.UploadLabFile.class).upload(List.of(site.get().id()), "Example laboratory",
                new plateau.page.PostedFile("labs.csv", LAB_FILE), plateau.labfile.ReadFile.guessed(LAB_FILE)).id());
        return Map.of("labfiles", String.valueOf(file), "reports", ExampleCut.of(site).number(), "subjects", subject.number(), "deviations", deviation,
                "queries", subject.withQuery("count-1", "An example").number(), "sites", site.number(), "userName", userName);
    }

    private static List<CSVRecord> rows() {
        try (CSVParser table = CSVParser.parse(Files.newBufferedReader(TABLE, StandardCharsets.UTF_8),
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get())) {
            return table.getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
