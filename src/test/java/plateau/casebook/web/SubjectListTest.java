package plateau.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.ScreenedSubject;
import plateau.testing.Visitor;

/** The list of subjects is searched, sorted and cut into pages by the database. */
@Tag("persistence")
class SubjectListTest {

    private static long nextId = 900_000_000;

    private final Example site = Example.site();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    void a_site_without_subjects_says_so() {
        assertThat(coordinator.get("/subjects").text()).contains("No subject is screened yet.", "Screen a new subject");
    }

    @Test
    void subjects_are_found_by_a_part_of_either_number_and_by_status() {
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        ScreenedSubject enrolled = ScreenedSubject.startedBy(coordinator).eligible().enrolledBy(investigator);
        ScreenedSubject inScreening = ScreenedSubject.startedBy(coordinator);

        assertThat(row(coordinator.get("/subjects"), enrolled)).contains(site.number() + "-E001", "Enrolled", "Open label", "12");
        assertThat(row(coordinator.get("/subjects?number=0002"), inScreening)).contains("Screening");
        assertThat(coordinator.get("/subjects?number=0002").text()).contains("1 subject").doesNotContain("E001");
        assertThat(coordinator.get("/subjects?number=e001").text()).contains("1 subject", site.number() + "-E001");
        assertThat(coordinator.get("/subjects?status=ENROLLED").text()).contains("1 subject", "E001");
        assertThat(coordinator.get("/subjects?status=WITHDRAWN").text()).contains("No subject fits.");
    }

    @Test
    @Tag("IO-2")
    void what_an_address_should_not_hold_is_taken_as_text_or_passed_over() throws SQLException {
        add(3);

        assertThat(coordinator.get("/subjects?number=%25").text()).contains("No subject fits.");
        assertThat(coordinator.get("/subjects?number=_").text()).contains("No subject fits.");
        assertThat(coordinator.get("/subjects?number=%27%20or%201%3D1--").text()).contains("No subject fits.");
        assertThat(coordinator.get("/subjects?sort=s.id;drop&status=x&page=-4").text()).contains("3 subjects");
        assertThat(coordinator.get("/subjects?site=XX").text()).contains("No subject fits.");
    }

    @Test
    @Tag("IO-2")
    void what_is_searched_for_reaches_the_database_as_a_parameter_only() throws Exception {
        for (String sort : List.of("number", "status", "last-count")) {
            assertThat(site.portal().statementsOf(() -> coordinator.get("/subjects?number=z9z9&sort=" + sort))).noneMatch(sql -> sql.contains("z9z9"));
        }
    }

    @Test
    void they_are_sorted_by_number_status_and_last_count() throws SQLException {
        add(3);

        assertThat(numbers("number")).containsExactly("0001", "0002", "0003");
        assertThat(numbers("number-descending")).containsExactly("0003", "0002", "0001");
        assertThat(numbers("last-count")).as("one without a count comes last").containsExactly("0002", "0003", "0001");
        assertThat(numbers("last-count-descending")).containsExactly("0003", "0002", "0001");
        assertThat(coordinator.get("/subjects?sort=last-count").page().select("th[aria-sort=ascending]").text()).isEqualTo("Last count");
    }

    @Test
    void a_monitor_sees_the_list_and_no_way_to_screen() throws SQLException {
        add(1);

        assertThat(site.signedIn(Role.MONITOR).get("/subjects").text()).contains("1 subject").doesNotContain("Screen a new subject");
    }

    @Test
    @Tag("PF-6")
    void ten_thousand_subjects_need_as_few_statements_as_one_and_come_quickly() throws Exception {
        add(1);
        int few = statements();
        add(10_000);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(coordinator.get("/subjects").text()).contains("10001 subjects", "1 to 25 of 10001");
        assertThat(coordinator.get("/subjects?page=401").text()).contains("10001 to 10001 of 10001");
        for (String address : List.of("/subjects", "/subjects?sort=last-count-descending", "/subjects?number=77&status=SCREENING&page=3")) {
            assertThat(IntStream.range(0, 3).mapToObj(i -> duration(address)).min(Duration::compareTo)).as(address)
                    .hasValueSatisfying(fastest -> assertThat(fastest).isLessThan(Duration.ofSeconds(1)));
        }
    }

    private Duration duration(String address) {
        Instant before = Instant.now();
        assertThat(coordinator.get(address).status()).isEqualTo(200);
        return Duration.between(before, Instant.now());
    }

    private int statements() throws Exception {
        coordinator.get("/subjects");
        return site.portal().statementsOf(() -> coordinator.get("/subjects?sort=last-count-descending")).size();
    }

    private List<String> numbers(String sort) {
        return coordinator.get("/subjects?sort=" + sort).page().select("tbody th").eachText().stream().map(number -> number.split("-")[1]).toList();
    }

    private static String row(Reply reply, ScreenedSubject subject) {
        return reply.page().select("tr:has(a[href=" + subject.path() + "])").text();
    }

    /** Adds subjects in screening after those there are; each but the first has a count, the later the higher its number. */
    private void add(int number) throws SQLException {
        int first = coordinator.get("/subjects").text().contains("No subject") ? 1 : 2;
        try (Connection connection = site.portal().connection();
                PreparedStatement subjects = connection.prepareStatement("insert into subject (id, version, site_id, screening_number, status, screened_on)"
                        + " values (?, 1, ?, ?, 'SCREENING', ?)");
                PreparedStatement counts = connection.prepareStatement("insert into platelet_count (id, version, subject_id, number, revision, latest, typed_value,"
                        + " unit, giga_per_litre, collected_at, collected_on, source, recorded_by, recorded_at)"
                        + " values (?, 1, ?, 1, 1, true, '20', '10^9/L', 20, ?, ?, 'LOCAL', 'somebody', ?)")) {
            for (int i = first; i < first + number; i++) {
                addSubject(subjects, i);
                if (i > 1) {
                    addCount(counts, i);
                }
            }
            subjects.executeBatch();
            counts.executeBatch();
        }
    }

    private void addSubject(PreparedStatement subjects, int number) throws SQLException {
        subjects.setLong(1, ++nextId);
        subjects.setLong(2, site.get().id());
        subjects.setString(3, "%s-%04d".formatted(site.number(), number));
        subjects.setDate(4, Date.valueOf(LocalDate.EPOCH));
        subjects.addBatch();
    }

    private void addCount(PreparedStatement counts, int number) throws SQLException {
        OffsetDateTime at = Instant.EPOCH.plus(Duration.ofHours(number)).atOffset(ZoneOffset.UTC);
        counts.setLong(1, nextId);
        counts.setLong(2, nextId);
        counts.setObject(3, at);
        counts.setDate(4, Date.valueOf(at.toLocalDate()));
        counts.setObject(5, at);
        counts.addBatch();
    }
}
