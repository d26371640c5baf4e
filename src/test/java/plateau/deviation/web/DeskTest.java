package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.deviation.DeviationState;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The monitor's desk: filters kept, minor deviations closed together, an order of one's own. */
@Tag("persistence")
class DeskTest {

    private final Example site = Example.site();
    private final Visitor monitor = site.signedIn(Role.MONITOR);

    @Test
    void minor_deviations_are_closed_together_with_one_comment() {
        ExampleSubject one = minor();
        ExampleSubject other = minor();
        ExampleSubject third = minor();

        Reply closed = close(monitor.get("/deviations?severity=MINOR"), "Seen in the source", one, other);

        assertThat(closed.location()).startsWith("/deviations?").contains("severity=MINOR");
        assertThat(closed.follow().text()).contains("2 deviations are closed.");
        assertThat(List.of(state(one), state(other), state(third))).containsExactly(DeviationState.CLOSED, DeviationState.CLOSED, DeviationState.EXPLAINED);
        assertThat(monitor.get("/deviations/" + number(one)).text()).contains("Not important", "Seen in the source");
    }

    @Test
    @Tag("EL-1")
    void one_that_changed_meanwhile_is_named_and_not_closed() {
        ExampleSubject one = minor();
        ExampleSubject changed = minor();
        Reply list = monitor.get("/deviations");
        Map<String, String> seen = ticks(one, changed);
        new DeviationReview(site.signedIn(Role.MONITOR), number(changed)).classified(true);
        seen.put("comment", "Seen in the source");

        Reply closed = list.submit("/deviations/close", seen);

        assertThat(closed.follow().text()).contains("1 deviation is closed. Changed meanwhile and not closed: " + number(changed) + ".");
        assertThat(state(one)).isEqualTo(DeviationState.CLOSED);
        assertThat(state(changed)).isEqualTo(DeviationState.CLASSIFIED);
    }

    @Test
    void only_minor_ones_that_are_explained_have_a_box() {
        ExampleSubject minor = minor();
        site.enrolled().withDeviation("Major");
        site.enrolled().withDeviations(1);

        assertThat(monitor.get("/deviations").page().select("[type=checkbox]").eachAttr("name")).containsExactly("close-" + number(minor));
        assertThat(site.signedIn(Role.COORDINATOR).get("/deviations").page().select("[type=checkbox], form[action$=/close]")).isEmpty();
    }

    @Test
    void a_major_one_is_not_closed_whatever_is_sent() {
        ExampleSubject major = site.enrolled();
        major.withDeviation("Major");
        ExampleSubject minor = minor();

        assertThat(close(monitor.get("/deviations"), "Seen in the source", major, minor).follow().text()).contains("not closed: " + number(major));
        assertThat(state(major)).isEqualTo(DeviationState.EXPLAINED);
    }

    @Test
    void without_a_tick_or_a_comment_nothing_is_closed_and_nothing_typed_is_lost() {
        ExampleSubject one = minor();
        Reply list = monitor.get("/deviations");

        assertThat(list.submit("/deviations/close", Map.of("comment", "Seen in the source")).problems()).containsExactly("Tick the deviations to close.");
        Reply refused = close(list, "", one);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Say what you checked and what you found.");
        assertThat(refused.page().select("[type=checkbox][checked]").eachAttr("name")).containsExactly("close-" + number(one));
        assertThat(state(one)).isEqualTo(DeviationState.EXPLAINED);
    }

    @Test
    void at_most_a_page_is_closed_at_once() {
        Map<String, String> many = new HashMap<>(Map.of("comment", "Seen in the source"));
        for (int i = 0; i < 26; i++) {
            many.put("close-%s-D%04d".formatted(site.number(), i), "1");
        }
        minor();

        assertThat(monitor.get("/deviations").submit("/deviations/close", many).problems()).containsExactly("Close at most 25 deviations at once.");
    }

    @Test
    @Tag("AC-3")
    void those_of_another_site_are_closed_by_nobody_else() {
        ExampleSubject mine = minor();
        Example other = Example.site();
        Visitor stranger = other.signedIn(Role.MONITOR);
        other.enrolled("5").withCount("20").dosedOtherwise("2.5", "Careful start");

        assertThat(close(stranger.get("/deviations"), "Seen in the source", mine).status()).isEqualTo(404);
        assertThat(state(mine)).isEqualTo(DeviationState.EXPLAINED);
    }

    @Test
    void a_filter_is_saved_used_and_deleted() {
        minor();
        monitor.get("/deviations?severity=MAJOR&sort=oldest&code=NO_SUCH").submit("/deviations/filters", Map.of("name", "Big <b>ones</b>"));
        Visitor later = site.signedIn(Role.MONITOR);

        Reply list = later.get("/deviations");
        assertThat(list.page().select(".saved-filters li a").eachText()).containsExactly("Big <b>ones</b>");
        String href = list.page().select(".saved-filters li a").attr("href");
        assertThat(href).isEqualTo("/deviations?severity=MAJOR&state=OPEN&sort=oldest");
        assertThat(later.get(href).text()).contains("No deviations here");

        list.submit("/deviations/filters/remove", Map.of());
        assertThat(later.get("/deviations").page().select(".saved-filters li")).isEmpty();
    }

    @Test
    void a_filter_has_one_name_and_belongs_to_one_person() {
        Reply list = monitor.get("/deviations?severity=MAJOR");
        assertThat(list.submit("/deviations/filters", Map.of("name", "")).problems()).containsExactly("Give the filter a name.");
        assertThat(list.submit("/deviations/filters", Map.of("name", "x".repeat(61))).status()).isEqualTo(422);
        assertThat(list.submit("/deviations/filters", Map.of("name", "x".repeat(60))).location()).isEqualTo("/deviations?severity=MAJOR&state=OPEN");
        Reply again = monitor.get("/deviations").submit("/deviations/filters", Map.of("name", "x".repeat(60)));
        assertThat(again.problems()).singleElement().asString().startsWith("You have a filter of this name.");

        Reply others = site.signedIn(Role.COORDINATOR).get("/deviations");
        String id = monitor.get("/deviations").page().select(".saved-filters [name=filter]").val();
        assertThat(others.page().select(".saved-filters li")).isEmpty();
        others.submit("/deviations/filters", Map.of("name", "Mine"));
        site.signedIn(Role.COORDINATOR).get("/deviations").submit("/deviations/filters/remove", Map.of("filter", id));
        assertThat(monitor.get("/deviations").page().select(".saved-filters li")).hasSize(1);
    }

    @Test
    void at_most_20_filters_are_kept() {
        for (int i = 0; i < 20; i++) {
            assertThat(monitor.get("/deviations").submit("/deviations/filters", Map.of("name", "Filter " + i)).status()).isEqualTo(303);
        }
        assertThat(monitor.get("/deviations").submit("/deviations/filters", Map.of("name", "One more")).problems()).containsExactly("You have 20 saved filters. Delete one first.");
    }

    @Test
    void the_list_has_the_order_asked_for() {
        ExampleSubject first = minor();
        ExampleSubject second = site.enrolled();
        second.withDeviation("Major");
        ExampleSubject third = minor();

        assertThat(numbers("newest")).containsExactly(number(third), number(second), number(first));
        assertThat(numbers("oldest")).containsExactly(number(first), number(second), number(third));
        assertThat(numbers("subject")).containsExactly(number(first), number(second), number(third));
        assertThat(numbers("severity")).containsExactly(number(second), number(third), number(first));
        assertThat(numbers("what")).containsExactly(number(second), number(third), number(first));
        assertThat(monitor.get("/deviations?sort=oldest").page().select("th[aria-sort=ascending]").text()).isEqualTo("Found");
    }

    private List<String> numbers(String sort) {
        return monitor.get("/deviations?sort=" + sort).page().select("tbody th").eachText();
    }

    private ExampleSubject minor() {
        return site.enrolled("5").withCount("20").dosedOtherwise("2.5", "Careful start");
    }

    private static Reply close(Reply list, String comment, ExampleSubject... chosen) {
        Map<String, String> form = ticks(chosen);
        form.put("comment", comment);
        return list.submit("/deviations/close", form);
    }

    private static Map<String, String> ticks(ExampleSubject... chosen) {
        Map<String, String> ticks = new HashMap<>();
        for (ExampleSubject subject : chosen) {
            ticks.put("close-" + number(subject), String.valueOf(subject.deviations().get(0).version()));
        }
        return ticks;
    }

    private static String number(ExampleSubject subject) {
        return subject.deviations().get(0).number();
    }

    private static DeviationState state(ExampleSubject subject) {
        return subject.deviations().get(0).state();
    }
}
