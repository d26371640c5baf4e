package plateau.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.access.Role;
import plateau.page.Paging;
import plateau.schedule.SweepSites;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The page of today: one line a subject, the riskiest first, each leading to where it is done. */
@Tag("persistence")
class TodayPageTest {

    private final Example site = Example.site();

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR"})
    void the_work_of_site_staff_starts_here(Role role) {
        assertThat(site.signedIn(role).get("/").location()).isEqualTo("/today");
    }

    @Test
    void nothing_to_do_is_said() {
        assertThat(today().text()).contains("Nothing is to be done today.");
    }

    @Test
    void the_riskiest_comes_first_and_each_line_leads_to_its_field() {
        ExampleSubject early = onDrug();
        ExampleSubject held = onDrug();
        ExampleSubject heldToo = onDrug();
        site.daysLater(7);
        held.withCount("420").dosedAsAsked();
        site.daysLater(3);
        heldToo.withCount("430").dosedAsAsked();
        site.daysLater(2);
        sweep();

        Reply page = today();

        assertThat(numbers(page)).containsExactly(held.get().number(), heldToo.get().number(), early.get().number());
        assertThat(page.page().select("tbody .tag").eachText()).containsExactly("Off the drug, count overdue", "Held", "Count overdue");
        assertThat(page.page().select("tbody a.row-link").eachAttr("href")).containsExactly(
                held.page("counts/new#value"), heldToo.page("counts/new#value"), early.page("counts/new#value"));
        assertThat(page.text()).contains("1 day, since", "3 days, since");
    }

    @Test
    void a_count_is_due_from_its_day_on_and_overdue_after_the_last_of_its_window() {
        onDrug();
        assertThat(tag()).isEqualTo("Count due this week");
        later(7);
        assertThat(tag()).isEqualTo("Count due");
        later(2);
        assertThat(tag()).isEqualTo("Count due");
        later(1);
        assertThat(tag()).isEqualTo("Count overdue");
    }

    @Test
    void a_count_without_a_decision_and_a_decision_without_a_signature_wait() {
        ExampleSubject subject = onDrug();
        site.daysLater(7);
        subject.withCount("60");
        assertThat(tag()).isEqualTo("Dose to decide");
        assertThat(today().page().select("a.row-link").attr("href")).isEqualTo(subject.page("dose"));

        subject.prepared("2.5");

        assertThat(tag()).isEqualTo("Decision unsigned");
        assertThat(today().page().select("a.row-link").attr("href")).isEqualTo(subject.page("dose/sign"));
    }

    @Test
    void before_the_first_dose_a_count_is_due_on_the_planned_day_1() {
        ExampleSubject subject = site.enrolled();
        sweep();

        assertThat(tag()).isEqualTo("Count due");
        assertThat(numbers(today())).containsExactly(subject.get().number());
    }

    @Test
    void who_left_and_who_belongs_to_another_site_is_not_listed() {
        onDrug().withdrawn();
        Example.site().enrolled().withCount("20").dosedAsAsked();

        assertThat(today().text()).contains("Nothing is to be done today.");
    }

    @Test
    void a_query_that_waits_for_the_site_stands_after_all_subjects_and_leads_to_itself() {
        ExampleSubject screened = site.enrolled().withCount("20").dosedAsAsked().withdrawn();
        String older = screened.withQuery("count-1", "The report says 21").number();
        later(2);
        ExampleSubject due = onDrug();
        String newer = due.withQuery("subject", "Where is the consent? " + "x".repeat(300)).number();
        Example.site().enrolled().withQuery("subject", "Asked elsewhere");
        sweep();

        Reply page = today();

        assertThat(numbers(page)).containsExactly(due.get().number(), screened.get().number(), due.get().number());
        assertThat(page.page().select("tbody .tag").eachText()).containsExactly("Count due this week", "Query open", "Query open");
        assertThat(page.page().select("tbody a.row-link").eachAttr("href")).endsWith("/queries/" + older, "/queries/" + newer);
        assertThat(page.text()).contains("1 subject, the riskiest first; then 2 open queries", "2 days ago", "Platelet count 20 ×10⁹/L", "The report says 21", "x…")
                .doesNotContain("Asked elsewhere");
    }

    @Test
    void a_query_leaves_the_page_when_it_is_answered_and_comes_back_when_it_is_opened_again() {
        ExampleSubject subject = site.enrolled().withdrawn();
        String number = subject.withQuery("subject", "Where is the consent?").number();
        assertThat(tag()).isEqualTo("Query open");

        say(Role.COORDINATOR, number, "answer", "In the second binder");
        assertThat(today().text()).contains("Nothing is to be done today.");

        later(1);
        say(Role.MONITOR, number, "reopen", "It is not there");
        assertThat(tag()).isEqualTo("Query open");
        assertThat(today().page().select("tbody td").eachText()).contains("today").anyMatch(cell -> cell.contains("It is not there"));
    }

    @Test
    void the_list_goes_on_over_pages_from_subjects_to_queries() {
        onDrug();
        ExampleSubject subject = site.enrolled().withdrawn();
        List<String> asked = IntStream.range(0, Paging.ROWS + 3).mapToObj(place -> subject.withQuery("subject", "Question " + place).number()).toList();
        sweep();

        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        List<String> first = coordinator.get("/today").page().select("tbody a.row-link").eachAttr("href");
        List<String> second = coordinator.get("/today?page=2").page().select("tbody a.row-link").eachAttr("href");

        assertThat(first).hasSize(Paging.ROWS);
        assertThat(Stream.concat(first.stream().skip(1), second.stream()).map(href -> href.replace("/queries/", ""))).containsExactlyElementsOf(asked);
    }

    @Test
    @Tag("PF-2")
    void the_page_asks_the_database_at_most_8_times() throws Exception {
        for (int i = 0; i < 3; i++) {
            onDrug().withQuery("subject", "Where is the consent?");
        }
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        coordinator.get("/today");

        assertThat(site.portal().statementsOf(() -> coordinator.get("/today"))).hasSizeLessThanOrEqualTo(8);
    }

    private void say(Role role, String number, String act, String words) {
        Visitor person = site.signedIn(role);
        var form = person.get("/queries/" + number).page().select("form:has(textarea[name=words-" + number + "])").first();
        Map<String, String> fields = new HashMap<>(Map.of("words-" + number, words));
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        assertThat(person.post("/queries/" + number + "/" + act, fields).status()).isEqualTo(303);
    }

    private ExampleSubject onDrug() {
        return site.enrolled().withCount("20").dosedAsAsked();
    }

    private Reply today() {
        return site.signedIn(Role.COORDINATOR).get("/today");
    }

    private String tag() {
        return today().page().select("tbody .tag").text();
    }

    private static List<String> numbers(Reply page) {
        return page.page().select("tbody th").eachText();
    }

    private void later(int days) {
        site.portal().clock().forward(Duration.ofDays(days));
        sweep();
    }

    private void sweep() {
        site.portal().bean(SweepSites.class).sweep(site.get().id());
    }
}
