package plateau.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class TrailTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();

    @Test
    @Tag("AT-9")
    void who_changed_a_count_is_found_by_subject_record_and_change() {
        subject.withCount("64");
        String count = subject.page("counts/1");
        site.signedIn(Role.COORDINATOR).get(count + "/correct").submit(count + "/correct", Map.of("value", "46", "confirmed", "46 10^9/L", "reason", "TYPING_ERROR", "reason-text", "Digits swapped"));

        Reply trail = site.signedIn(Role.MONITOR).get("/audit?subject=" + subject.get().number() + "&thing=platelet+count&kind=CHANGES");

        assertThat(rows(trail)).isNotEmpty().allMatch(row -> row.contains("platelet count " + subject.number() + "/1"))
                .anyMatch(row -> row.contains("typed value 46") && row.contains("Example coordinator"))
                .anyMatch(row -> row.contains("latest true false") && row.contains("Digits swapped")).noneMatch(row -> row.contains("typed value 64"));
    }

    @Test
    @Tag("R16")
    void site_staff_read_the_trail_of_their_own_site_and_of_no_other() {
        Example other = Example.site();
        ExampleSubject there = other.enrolled();

        for (Role role : List.of(Role.INVESTIGATOR, Role.COORDINATOR, Role.MONITOR)) {
            Visitor reader = site.signedIn(role);
            assertThat(rows(reader.get("/audit?subject=" + subject.number()))).isNotEmpty();
            assertThat(rows(reader.get("/audit?subject=" + there.number()))).isEmpty();
            assertThat(rows(reader.get("/audit?site=" + other.number()))).isEmpty();
            assertThat(reader.get("/audit/download?subject=" + there.number()).body()).endsWith("Rows,0\r\n");
        }
    }

    @Test
    @Tag("AC-2")
    void an_administrator_reads_of_sites_and_people_and_nothing_of_a_subject() {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);

        assertThat(rows(administrator.get("/audit?thing=site&site=" + site.number()))).isNotEmpty();
        assertThat(rows(administrator.get("/audit?thing=person&person=plateau"))).isNotEmpty();
        assertThat(rows(administrator.get("/audit?subject=" + subject.number()))).isEmpty();
        assertThat(rows(administrator.get("/audit?thing=platelet+count&site=" + site.number()))).isEmpty();
        assertThat(administrator.get("/audit/download?site=" + site.number()).body()).doesNotContain(subject.number());
    }

    @Test
    void a_day_is_in_the_span_that_begins_and_ends_with_it() {
        String today = site.portal().clock().instant().toString().substring(0, 10);
        String yesterday = site.portal().clock().instant().minusSeconds(86_400).toString().substring(0, 10);
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(rows(monitor.get("/audit?from=" + today + "&until=" + today))).isNotEmpty();
        assertThat(rows(monitor.get("/audit?from=" + yesterday + "&until=" + yesterday))).isEmpty();
        Reply wrong = monitor.get("/audit?from=yesterday");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly("Write the day as year-month-day, such as 2026-11-21.");
        assertThat(wrong.page().select("#from").val()).isEqualTo("yesterday");
    }

    @Test
    @Tag("R09")
    void the_file_holds_every_entry_of_the_filter_and_its_number() {
        Visitor monitor = site.signedIn(Role.MONITOR);
        subject.withCount("64");
        String total = monitor.get("/audit?subject=" + subject.number()).page().select("main h2").first().text().replaceAll("\\D", "");

        String file = monitor.get("/audit/download?subject=" + subject.number()).body();

        assertThat(file).startsWith("Entry,At (UTC),Who,Role,Site,Subject,Record,Key,Field,Before,After,Reason,Request\r\n").contains("typedValue,,64,")
                .endsWith("Rows," + total + "\r\n");
        assertThat(Integer.parseInt(total)).isGreaterThan(25);
    }

    @Test
    @Tag("R15")
    void a_review_keeps_what_was_reviewed_by_whom_and_what_it_found() {
        Visitor monitor = site.signedIn(Role.MONITOR);
        Reply page = monitor.get("/audit?subject=" + subject.number() + "&kind=CHANGES");

        Reply empty = page.submit("/audit/reviews", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems()).containsExactly("Write what the review found. Where it found nothing, say so.");
        assertThat(empty.page().select("#subject").val()).isEqualTo(subject.number());

        Reply reviews = page.submit("/audit/reviews", Map.of("findings", "One late entry, explained by the site.")).follow();
        assertThat(rows(reviews)).first().asString().contains("Example monitor " + site.number() + ", monitor")
                .contains("subject " + subject.number() + ", kind CHANGES").contains("One late entry, explained by the site.");
        assertThat(rows(site.signedIn(Role.INVESTIGATOR).get("/audit/reviews"))).first().asString().contains("One late entry");
        assertThat(Example.site().signedIn(Role.MONITOR).get("/audit/reviews").text()).doesNotContain("One late entry");
        assertThat(site.signedIn(Role.COORDINATOR).get("/audit").text()).doesNotContain("Record a review");
    }

    @Test
    @Tag("AC-3")
    void a_review_is_of_one_site_and_read_at_that_site_alone() {
        Example other = Example.site();
        Visitor monitorOfBoth = site.monitorToo(other);

        Reply ofBoth = monitorOfBoth.get("/audit").submit("/audit/reviews", Map.of("findings", "Late entries at both sites."));
        assertThat(ofBoth.status()).isEqualTo(422);
        assertThat(ofBoth.problems()).containsExactly("Choose the site that was reviewed and show its entries. A review is of one site, whose staff read it.");
        assertThat(ofBoth.page().select("#findings").val()).isEqualTo("Late entries at both sites.");

        monitorOfBoth.get("/audit?site=" + site.number()).submit("/audit/reviews", Map.of("findings", "About " + subject.number())).follow();
        assertThat(site.signedIn(Role.COORDINATOR).get("/audit/reviews").text()).contains("About " + subject.number());
        for (Role role : List.of(Role.COORDINATOR, Role.MONITOR, Role.ADMINISTRATOR)) {
            assertThat(other.signedIn(role).get("/audit/reviews").text()).doesNotContain("About " + subject.number());
        }
    }

    @Test
    @Tag("AC-3")
    void a_review_of_the_study_is_read_by_who_manages_it() {
        site.signedIn(Role.ADMINISTRATOR).get("/audit?thing=person&site=" + site.number()).submit("/audit/reviews", Map.of("findings", "Roles of site " + site.number())).follow();

        assertThat(Example.site().signedIn(Role.ADMINISTRATOR).get("/audit/reviews").text()).contains("Roles of site " + site.number());
        assertThat(site.signedIn(Role.MONITOR).get("/audit/reviews").text()).doesNotContain("Roles of site " + site.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=%2B999999999-12-31", "from=-0001-01-01", "until=2026-02-30", "until=12026-01-01", "from=2026-11-2100", "from=", "from=%00"})
    void a_day_that_no_calendar_shows_is_refused(String asked) {
        Reply wrong = site.signedIn(Role.MONITOR).get("/audit?" + asked);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly("Write the day as year-month-day, such as 2026-11-21.");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        Reply wrong = site.signedIn(Role.MONITOR).get("/audit?from=2026-11-02&until=2026-11-01");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly("This day is before the first one. Choose a later day here or an earlier one there.");
    }

    @Test
    @Tag("IO-2")
    void what_no_database_takes_finds_nothing_and_breaks_nothing() {
        Visitor monitor = site.signedIn(Role.MONITOR);
        String endless = "9".repeat(3000);

        for (String field : List.of("subject", "person", "thing", "site")) {
            assertThat(monitor.get("/audit?" + field + "=%00" + endless).status()).isEqualTo(200);
        }
        assertThat(rows(monitor.get("/audit?subject=%00" + subject.number()))).isNotEmpty();
        Reply reviewed = monitor.get("/audit?subject=" + endless + "&person=" + endless).submit("/audit/reviews", Map.of("findings", "Nothing.")).follow();
        assertThat(rows(reviewed)).first().asString().contains("0 entries; subject 999");
    }

    @Test
    @Tag("PF-6")
    void a_page_takes_at_most_eight_statements() throws Exception {
        Visitor monitor = site.signedIn(Role.MONITOR);
        monitor.get("/audit");

        assertThat(site.portal().statementsOf(() -> monitor.get("/audit?subject=" + subject.get().number()))).hasSizeBetween(2, 8);
    }

    @Test
    void every_kind_of_record_that_was_ever_written_can_be_chosen() {
        subject.withCount("64");
        List<String> written = site.portal().inside(() -> site.portal().bean(EntityManager.class)
                .createQuery("select distinct e.thing from AuditEntry e", String.class).getResultList());

        assertThat(written).contains("platelet count", "site", "person");
        assertThat(Stream.concat(offered(Role.MONITOR), offered(Role.ADMINISTRATOR))).containsAll(written);
    }

    private Stream<String> offered(Role role) {
        return site.signedIn(role).get("/audit").page().select("#thing option").eachAttr("value").stream();
    }

    private static List<String> rows(Reply page) {
        return page.page().select("main tbody tr").eachText();
    }
}
