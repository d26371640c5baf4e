package plateau.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.page.Renderer;
import plateau.subject.Subject;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

@Tag("persistence")
class EnrolmentPageTest {

    private final Example site = Example.site();
    private final Visitor sponsor = site.signedIn(Role.SPONSOR);

    @Test
    void a_site_without_a_subject_is_in_the_list() {
        assertThat(row(sponsor.get("/enrolment"))).isEqualTo(site.number() + " Example hospital " + site.number() + " Germany 0 0 0 0 0 20 0 % none");
    }

    @Test
    void a_site_that_screens_no_new_subjects_is_marked() {
        Reply form = site.signedIn(Role.ADMINISTRATOR).get("/sites/" + site.number());
        form.submit("/sites/" + site.number(), Map.of("active", "no"));

        assertThat(row(sponsor.get("/enrolment"))).contains("Germany, inactive 0 0");
    }

    @Test
    void every_subject_is_counted_where_it_stands_and_one_who_left_stays_enrolled() {
        subjectsInEveryState();

        Reply page = sponsor.get("/enrolment");

        assertThat(row(page)).matches(site.number() + " Example hospital " + site.number() + " Germany 6 2 1 3 1 20 15 % \\d+ \\w+ \\d{4}");
        assertThat(page.page().select("tbody tr:contains(Example hospital " + site.number() + ") progress").first().attributes().asList())
                .extracting(Object::toString).contains("max=\"20\"", "value=\"3\"");
    }

    @Test
    void the_last_line_of_the_table_adds_the_sites_up() {
        subjectsInEveryState();

        Document page = sponsor.get("/enrolment").page();

        for (int column : new int[] {1, 2, 3, 4, 5, 6}) {
            int sum = page.select("tbody tr").stream().mapToInt(row -> Integer.parseInt(row.child(column).text())).sum();
            assertThat(page.select("tfoot td").get(column - 1).text()).as("column %d", column).isEqualTo(String.valueOf(sum));
        }
    }

    @Test
    void the_file_ends_with_its_number_of_rows_and_is_noted() {
        subjectsInEveryState();

        Reply file = sponsor.get("/enrolment/download");

        List<String> lines = file.body().lines().toList();
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"enrolment-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(lines.get(0)).isEqualTo("Site,Name,Country,Screened,Failed,In screening,Enrolled,Withdrawn,Target,Percent of target,Last enrolment");
        assertThat(lines).anyMatch(line -> line.matches(site.number() + ",Example hospital " + site.number() + ",DE,6,2,1,3,1,20,15,\\d{4}-\\d\\d-\\d\\d"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Rows," + (lines.size() - 2));
    }

    @Test
    @Tag("SI-2")
    void no_subject_is_named() {
        ExampleSubject subject = site.enrolled();

        assertThat(sponsor.get("/enrolment").body()).doesNotContain(subject.number(), subject.get().number());
        assertThat(sponsor.get("/enrolment/download").body()).doesNotContain(subject.number(), subject.get().number());
    }

    @Test
    @Tag("AC-2")
    void a_sponsor_starts_with_the_reports_and_opens_no_subject() {
        ExampleSubject subject = site.enrolled();
        String deviation = subject.withDeviation("Watched closely").number();

        assertThat(sponsor.get("/").location()).isEqualTo("/reports");
        assertThat(sponsor.get("/enrolment").page().select(".main-nav a").eachText()).containsExactly("Deviations", "Tapers", "Reports", "Protocol");
        for (String path : List.of("/subjects", "/subjects/" + subject.number(), subject.page("dose"), "/deviations", "/deviations/" + deviation,
                "/deviations/download", "/sites", "/people")) {
            assertThat(sponsor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SPONSOR")
    void nobody_else_opens_it(Role role) {
        Visitor visitor = site.signedIn(role);

        assertThat(visitor.get("/enrolment").status()).isEqualTo(403);
        assertThat(visitor.get("/enrolment/download").status()).isEqualTo(403);
    }

    @Test
    @Tag("PF-6")
    void the_number_of_statements_does_not_grow_with_sites_and_subjects() throws Exception {
        sponsor.get("/enrolment");
        int before = site.portal().statementsOf(() -> sponsor.get("/enrolment")).size();
        for (int i = 0; i < 10; i++) {
            Example.site().enrolled();
        }

        assertThat(site.portal().statementsOf(() -> sponsor.get("/enrolment"))).hasSize(before).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_sites_are_put_in_the_order_of_a_column_and_back() {
        subjectsInEveryState();
        Reply byEnrolled = sponsor.get(sponsor.get("/enrolment").page().select("thead a:contains(Enrolled)").attr("href"));
        assertThat(enrolled(byEnrolled)).isSorted();

        Reply back = sponsor.get(byEnrolled.page().select("thead a:contains(Enrolled)").attr("href"));

        assertThat(enrolled(back)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(back.page().select("th[aria-sort=descending]").text()).isEqualTo("Enrolled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sort=nothing", "?sort=", "?descending=perhaps", "?sort=last&descending=true"})
    void an_order_that_does_not_exist_shows_the_sites_by_number(String query) {
        assertThat(sponsor.get("/enrolment" + query).status()).isEqualTo(200);
    }

    @Test
    void before_the_first_site_the_page_says_what_will_stand_here() {
        TestPortal portal = site.portal();
        StringWriter written = new StringWriter();
        portal.inside(() -> {
            portal.bean(Renderer.class).render(EnrolmentView.of("2 March 2026", List.of(), EnrolmentOrder.SITE, false), written);
            return written;
        });

        assertThat(Jsoup.parse(written.toString()).select("main").text()).contains("There is no site yet");
    }

    /** Two screen failures, one in screening, three enrolled of whom one left. */
    private void subjectsInEveryState() {
        TestPortal portal = site.portal();
        portal.inside(() -> {
            ExampleData data = portal.bean(ExampleData.class);
            for (int i = 0; i < 2; i++) {
                Subject failure = data.screen(site.get());
                data.change(failure, s -> s.failScreening(s.screenedOn(), "I1"));
            }
            data.screen(site.get());
            data.enrol(site.get(), "5");
            data.enrol(site.get(), "2.5");
            Subject left = data.enrol(site.get(), "2.5");
            data.change(left, s -> s.withdraw(s.screenedOn(), "subject's wish", ""));
            return left;
        });
    }

    private List<Integer> enrolled(Reply page) {
        return page.page().select("tbody tr td:eq(4)").eachText().stream().map(Integer::valueOf).toList();
    }

    private String row(Reply page) {
        return page.page().select("tbody tr").eachText().stream().filter(text -> text.startsWith(site.number() + " ")).findFirst().orElse("");
    }
}
