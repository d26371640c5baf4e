package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.access.Role;

/** Monitors and sponsors have no write path to a clinical value (E6(R3) 3.16.1). */
@Tag("R30")
class NoWritePathTest {

    private static final String TABLE = "src/test/resources/access.csv";
    /** What they may send about a subject: questions to its site, and marks that change no value. */
    private static final List<String> NO_VALUES = List.of("/subjects/{number}/queries", "/subjects/{number}/verifications", "/subjects/{number}/verifications/take-back");
    private static final List<Permission> OF_THE_SITE = List.of(Permission.SCREEN_SUBJECTS, Permission.ENROL_SUBJECTS, Permission.RECORD_COUNTS,
            Permission.RECORD_SAFETY, Permission.PREPARE_DOSES, Permission.SIGN_DOSES, Permission.ANSWER_QUERIES);

    @Test
    void nothing_that_writes_for_a_subject_is_open_to_monitor_sponsor_or_administrator() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of(TABLE)).stream().map(line -> line.split(",")).toList();
        List<String> roles = Arrays.asList(rows.get(0));
        List<String[]> writes = rows.stream().filter(row -> row[0].equals("POST") && row[1].startsWith("/subjects") && !NO_VALUES.contains(row[1])).toList();

        assertThat(writes).hasSizeGreaterThan(10).allSatisfy(row -> {
            for (String role : List.of("monitor", "sponsor", "administrator")) {
                assertThat(row[roles.indexOf(role)]).as(row[1] + " for " + role).isEqualTo("no");
            }
        });
    }

    @Test
    void every_door_that_writes_for_a_subject_asks_for_a_permission_of_site_staff() {
        assertThat(Route.with("POST")).filteredOn(route -> route.path().startsWith("/subjects") && !NO_VALUES.contains(route.path()))
                .allSatisfy(route -> assertThat(OF_THE_SITE).as(route.toString()).contains(route.door().getAnnotation(Allowed.class).value()));
    }

    @Test
    void monitor_sponsor_and_administrator_hold_no_permission_of_site_staff() {
        for (Role role : List.of(Role.MONITOR, Role.SPONSOR, Role.ADMINISTRATOR)) {
            assertThat(OF_THE_SITE).noneMatch(role::may);
        }
    }
}
