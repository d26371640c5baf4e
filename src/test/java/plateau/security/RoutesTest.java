package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import java.util.stream.Stream;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Open;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

@Tag("AC-1")
@Tag("AU-8")
class RoutesTest {

    private static final int MOST_OPEN_ADDRESSES = 6;

    private final Visitor stranger = TestPortal.running().visitor();

    @Test
    void every_route_names_a_permission_or_is_open_and_never_both() {
        assertThat(Route.all()).isNotEmpty().allSatisfy(route ->
                assertThat(route.door().isAnnotationPresent(Allowed.class)).as(route.toString()).isNotEqualTo(route.door().isAnnotationPresent(Open.class)));
    }

    @Test
    void at_most_six_addresses_are_open() {
        Set<String> open = Route.all().stream().filter(Route::isOpen).map(Route::path).collect(Collectors.toSet());

        assertThat(open).hasSizeLessThanOrEqualTo(MOST_OPEN_ADDRESSES).contains("/sign-in", "/sign-out");
    }

    @Test
    void doors_show_by_get_and_act_by_post_only() {
        assertThat(Route.all()).extracting(Route::verb).containsOnly("GET", "POST");
    }

    @Test
    void what_programs_call_is_listed_and_lies_apart_from_every_page() {
        assertThat(Route.all()).filteredOn(Route::isForPrograms).extracting(Route::toString)
                .containsExactlyInAnyOrder("POST /api/recommendation", "GET /api/openapi.json", "GET /api/reports", "GET /api/reports/{number}/{report}");
        assertThat(Route.all()).allSatisfy(route -> assertThat(route.path().startsWith("/api/")).as(route.toString()).isEqualTo(route.isForPrograms()));
    }

    @Test
    void what_programs_call_is_no_act() {
        assertThat(Route.all()).filteredOn(Route::isForPrograms).noneMatch(route -> route.isOpen() || route.door().isAnnotationPresent(Once.class));
    }

    @Test
    void every_act_of_a_signed_in_person_happens_once() {
        assertThat(Route.with("POST")).filteredOn(route -> !route.isOpen() && !route.isForPrograms())
                .allSatisfy(route -> assertThat(route.door().isAnnotationPresent(Once.class)).as(route.toString()).isTrue());
    }

    @Test
    void nothing_that_shows_a_page_is_marked_as_an_act() {
        assertThat(Route.with("GET")).noneMatch(route -> route.door().isAnnotationPresent(Once.class));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_is_sent_to_sign_in_from_every_protected_page() {
        return Route.with("GET").stream().filter(RoutesTest::isProtectedPage).map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            Reply reply = stranger.get(route.example());

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.location()).startsWith("/sign-in");
            assertThat(reply.body()).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_cannot_act() {
        return Route.with("POST").stream().filter(RoutesTest::isProtectedPage).map(route -> DynamicTest.dynamicTest(route.toString(), () ->
                assertThat(stranger.post(route.example(), Map.of("a", "b")).location()).startsWith("/sign-in")));
    }

    @TestFactory
    Stream<DynamicTest> a_program_without_a_password_is_asked_for_one() {
        return Route.all().stream().filter(Route::isForPrograms).map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            Reply reply = route.verb().equals("GET") ? stranger.get(route.example()) : stranger.post(route.example(), Map.of("a", "b"));

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Plateau\", charset=\"UTF-8\"");
        }));
    }

    private static boolean isProtectedPage(Route route) {
        return !route.isOpen() && !route.isForPrograms();
    }
}
