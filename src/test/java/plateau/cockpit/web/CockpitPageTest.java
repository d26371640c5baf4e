package plateau.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Identity;
import plateau.access.Role;
import plateau.dose.AskProtocol;
import plateau.safety.WhoGrade;
import plateau.subject.EndReason;
import plateau.subject.WithdrawSubject;
import plateau.subject.WithdrawSubject.Withdrawal;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The page of a taper at each of its states (protocol.md 4). */
@Tag("persistence")
class CockpitPageTest {

    private static final int MOST_STATEMENTS = 8;

    private final Example site = Example.site();
    private Visitor investigator;

    @Test
    void a_taper_just_started_asks_for_its_first_step() {
        ExampleSubject subject = started();

        Reply page = page(subject);

        assertThat(page.page().title()).contains("Taper: day 0 of 42");
        assertThat(page.text()).contains("from 5 mg once daily", "Due today", "Take the next step: 2.5 mg once daily", "Rule taper-step",
                "At least 24 weeks on study treatment", "I checked that every criterion of entry is met", "Relapse by count", "30");
        assertThat(steps(page)).containsExactly("Due 2.5 mg once daily", "Planned 2.5 mg every other day", "Planned Off treatment (0 mg)");
        assertThat(page.page().select(".next-step a").attr("href")).isEqualTo(subject.page("dose"));
        assertThat(page.page().select(".facts").text()).contains("On a relapse, back to 5 mg once daily", "Signed the start of the taper");
    }

    @Test
    void a_step_taken_bears_its_date_and_nothing_is_due() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");

        Reply page = page(subject);

        assertThat(page.text()).contains("Nothing is due today", "as planned", "Signed a dose decision");
        assertThat(steps(page)).containsExactly("Taken 2.5 mg once daily", "Next 2.5 mg every other day", "Planned Off treatment (0 mg)");
        assertThat(page.page().select(".next-step a").attr("href")).isEqualTo(subject.page("counts/new"));
    }

    @Test
    void a_count_below_50_holds_the_step_and_one_of_50_lets_it_be_taken_late() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        later(subject, 14, "49");
        assertThat(steps(page(subject))).contains("Held 2.5 mg every other day");
        decide(subject, "2.5-1");
        assertThat(page(subject).text()).contains("Nothing is due today");
        assertThat(steps(page(subject))).contains("Held 2.5 mg every other day");

        later(subject, 3, "50");

        assertThat(steps(page(subject))).contains("Due 2.5 mg every other day");
        decide(subject, "2.5-2");
        assertThat(page(subject).text()).contains("3 days after plan");
    }

    @Test
    void a_count_that_is_overdue_is_asked_for() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        site.daysLater(9);
        assertThat(page(subject).page().select(".facts .tag")).isEmpty();

        site.daysLater(1);

        Reply page = page(subject);
        assertThat(page.page().select(".facts .tag").text()).isEqualTo("Overdue");
        assertThat(page.page().select(".next-step a").text()).isEqualTo("Record a platelet count");
        assertThat(page.text()).contains("Due today", "Taper: day 10 of 42");
    }

    @Test
    void a_step_passed_over_is_named() {
        ExampleSubject subject = started();
        decideOtherwise(subject, "2.5-2");

        assertThat(steps(page(subject))).startsWith("Passed over 2.5 mg once daily", "Taken 2.5 mg every other day");
    }

    @Test
    @Tag("R42")
    void a_relapse_is_told_with_the_counts_between_which_it_lies() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        later(subject, 7, "22");

        assertThat(page(subject).page().select(".notice.danger").text()).contains("Count 22 on ", "7 days after the start of the taper",
                "the last count before it was 85 on ", "so it began between these days", "Not confirmed by a second count");
        assertThat(page(subject).text()).contains("Halt the taper after a relapse");
        decide(subject, "halt-5-1");
        later(subject, 1, "25");

        Reply ended = page(subject);
        assertThat(ended.page().title()).contains("Taper ended: relapse");
        assertThat(ended.text()).contains("The taper ended on ", "day 7 of the taper", "Doses follow the counts again").doesNotContain("Due today", "What ends it");
        assertThat(steps(ended)).containsExactly("Taken 2.5 mg once daily", "Not taken 2.5 mg every other day", "Not taken Off treatment (0 mg)");
    }

    @Test
    void a_bleeding_of_grade_2_is_a_relapse_and_one_of_grade_1_is_none() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        subject.withBleeding(WhoGrade.PETECHIAE);
        assertThat(page(subject).page().select(".notice.danger")).isEmpty();
        assertThat(page(subject).text()).contains("Recorded a bleeding");

        subject.withBleeding(WhoGrade.MILD);

        assertThat(page(subject).page().select(".notice.danger").text()).contains("Bleeding of WHO grade 2 on ").doesNotContain("onfirmed");
    }

    @Test
    void off_treatment_the_days_since_the_withdrawal_are_told_until_the_study_is_completed() {
        ExampleSubject subject = withdrawn();

        Reply page = page(subject);
        assertThat(page.page().title()).contains("Off treatment: day 0");
        assertThat(page.text()).contains("The drug was withdrawn on ", "day 28 of the taper", "On a relapse, back to");
        assertThat(steps(page)).allMatch(step -> step.startsWith("Taken"));

        later(subject, 182, "66");
        decide(subject, "withdrawal");

        Reply completed = page(subject);
        assertThat(completed.page().title()).contains("Taper ended: sustained response off treatment");
        assertThat(completed.text()).contains("The follow-up ended on ", "day 182 off treatment").doesNotContain("Doses follow the counts again", "Record a platelet count");
    }

    @Test
    void a_subject_who_leaves_the_study_leaves_the_taper_as_it_stands() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        site.daysLater(3);
        leave(subject);

        Reply page = page(subject);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().title()).contains("Taper ended: left the study");
        assertThat(page.text()).contains("The subject left the study on ").doesNotContain("Due today", "On a relapse");
        assertThat(steps(page)).contains("Not taken 2.5 mg every other day");
    }

    @Test
    void who_never_tapered_has_no_such_page_and_the_casebook_no_link() {
        ExampleSubject subject = site.enrolled("5").withCount("20").dosedAsAsked();

        Reply refused = investigator().get(subject.page("taper"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("has not started a taper");
        assertThat(casebookLinks(subject)).doesNotContain(subject.page("taper"));
    }

    @Test
    void the_casebook_leads_to_it() {
        ExampleSubject subject = started();

        assertThat(casebookLinks(subject)).contains(subject.page("taper"));
    }

    @Test
    void a_monitor_reads_it_and_is_asked_to_do_nothing() {
        ExampleSubject subject = started();

        Reply page = site.signedIn(Role.MONITOR).get(subject.page("taper"));

        assertThat(page.text()).contains("Due today").doesNotContain("Record a bleeding");
        assertThat(page.page().select(".next-step a")).isEmpty();
    }

    @Test
    void at_another_site_it_is_not_there() {
        ExampleSubject subject = started();

        assertThat(Example.site().signedIn(Role.INVESTIGATOR).get(subject.page("taper")).status()).isEqualTo(404);
    }

    @Test
    @Tag("PF-6")
    void it_takes_at_most_8_statements_however_much_is_recorded() throws Exception {
        ExampleSubject subject = started();
        int few = statements(subject);
        decide(subject, "2.5-1");
        later(subject, 7, "60");
        later(subject, 7, "60");
        decide(subject, "2.5-2");

        assertThat(statements(subject)).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void a_decision_that_waits_for_its_signature_stands_on_it() {
        ExampleSubject subject = started();
        assertThat(page(subject).text()).doesNotContain("waits for a signature");
        choose(subject, "2.5-1");

        Reply page = page(subject);

        assertThat(page.text()).contains("A decision is prepared (Example investigator " + site.number(), "and waits for a signature");
        assertThat(page.page().select("main a:contains(Check and sign it)").attr("href")).isEqualTo(subject.page("dose/sign"));
        assertThat(site.signedIn(Role.MONITOR).get(subject.page("taper")).page().select("a[href$=/dose/sign]")).isEmpty();
    }

    @Test
    void the_page_learns_that_something_is_new_and_from_whom() {
        ExampleSubject subject = started();
        String state = page(subject).page().select("#news").attr("data-state");
        assertThat(state(subject, state).status()).isEqualTo(304);

        choose(subject, "2.5-1");
        Reply prepared = state(subject, state);
        assertThat(prepared.status()).isEqualTo(200);
        assertThat(prepared.body()).matches("Something new was recorded by Example investigator " + site.number() + " at [0-9]{2}:[0-9]{2}\\.");
        assertThat(prepared.header("Cache-Control")).isEqualTo("no-store");

        decide(subject, "2.5-1");
        String decided = page(subject).page().select("#news").attr("data-state");
        assertThat(state(subject, decided).status()).isEqualTo(304);
        subject.withBleeding(WhoGrade.PETECHIAE);
        assertThat(state(subject, decided).status()).isEqualTo(200);
        site.daysLater(1);
        assertThat(state(subject, page(subject).page().select("#news").attr("data-state")).status()).isEqualTo(304);
        assertThat(state(subject, decided).body()).isEqualTo("A new day has begun at the site.");
    }

    @Test
    @Tag("SE-2")
    void a_page_that_asks_by_itself_keeps_nobody_signed_in() {
        ExampleSubject subject = started();
        Visitor reader = site.signedIn(Role.INVESTIGATOR);
        for (int minute = 0; minute < 30; minute++) {
            site.portal().clock().forward(Duration.ofMinutes(1));
            assertThat(reader.get(subject.page("taper/state")).status()).isEqualTo(200);
        }
        site.portal().clock().forward(Duration.ofSeconds(1));

        assertThat(reader.get(subject.page("taper/state")).status()).isEqualTo(303);
        assertThat(reader.get(subject.page("taper")).status()).isEqualTo(303);
    }

    @Test
    void an_earlier_taper_has_a_page_of_its_own_with_its_outcome_steps_and_signature() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        later(subject, 7, "22");
        decide(subject, "halt-5-1");
        for (int month = 0; month < 7; month++) {
            later(subject, 30, "80");
        }
        Reply again = investigator().get(subject.page("taper/start")).submit(subject.page("taper/start"), Map.of("password", Example.PASSWORD));
        assertThat(again.status()).as(again.text()).isEqualTo(303);

        Reply first = page(subject).click("Taper 1");

        assertThat(first.page().title()).contains("Taper ended: relapse");
        assertThat(first.text()).contains("Taper 1, started on ", "This is an earlier taper", "day 7 of the taper", "I checked that every criterion of entry is met")
                .doesNotContain("Due today", "Record a bleeding", "Doses follow the counts again", "Last contact");
        assertThat(steps(first)).containsExactly("Taken 2.5 mg once daily", "Not taken 2.5 mg every other day", "Not taken Off treatment (0 mg)");
        assertThat(first.page().select("#news")).isEmpty();
        assertThat(first.click("See the latest taper").text()).contains("Taper 2, started on ");
        assertThat(investigator().get(subject.page("tapers/2")).text()).contains("Taper 2, started on ").doesNotContain("an earlier taper");
        assertThat(investigator().get(subject.page("tapers/3")).status()).isEqualTo(404);
    }

    private Reply state(ExampleSubject subject, String known) {
        Visitor reader = investigator();
        return reader.send(reader.request(subject.page("taper/state")).header("If-None-Match", '"' + known + '"'));
    }

    private int statements(ExampleSubject subject) throws Exception {
        Visitor reader = investigator();
        return site.portal().statementsOf(() -> reader.get(subject.page("taper"))).size();
    }

    private List<String> casebookLinks(ExampleSubject subject) {
        return investigator().get("/subjects/" + subject.number()).page().select("main nav a").eachAttr("href");
    }

    private void leave(ExampleSubject subject) {
        Identity signer = new Identity(1, "example", "Dr Example", 1, false, List.of());
        site.portal().inside(() -> {
            LocalDate today = site.portal().bean(AskProtocol.class).today(subject.get());
            site.portal().bean(WithdrawSubject.class).withdraw(subject.get(), subject.get().version(),
                    new Withdrawal(today, EndReason.SUBJECT_WISH, Optional.empty()), signer);
            return subject;
        });
    }

    private static List<String> steps(Reply page) {
        return page.page().select(".step-strip li").stream().map(step -> step.select(".tag, strong").text()).toList();
    }

    private Reply page(ExampleSubject subject) {
        return investigator().get(subject.page("taper"));
    }

    private Visitor investigator() {
        if (investigator == null || investigator.get("/subjects").status() != 200) {
            investigator = site.signedIn(Role.INVESTIGATOR);
        }
        return investigator;
    }

    /** 171 days on 5 mg, with four counts of at least 50, the last one today. */
    private ExampleSubject started() {
        ExampleSubject subject = site.enrolled("5").withCount("20").dosedAsAsked();
        site.daysLater(150);
        for (String count : new String[] {"70", "80", "90"}) {
            subject.withCount(count);
            site.daysLater(7);
        }
        subject.withCount("85");
        site.portal().clock().forward(Duration.ofMinutes(1));
        Reply started = investigator().get(subject.page("taper/start")).submit(subject.page("taper/start"), Map.of("password", Example.PASSWORD));
        assertThat(started.status()).as(started.text()).isEqualTo(303);
        return subject;
    }

    private ExampleSubject withdrawn() {
        ExampleSubject subject = started();
        decide(subject, "2.5-1");
        later(subject, 14, "80");
        decide(subject, "2.5-2");
        later(subject, 14, "70");
        decide(subject, "withdrawal");
        return subject;
    }

    private void later(ExampleSubject subject, int days, String count) {
        site.daysLater(days);
        subject.withCount(count);
        site.portal().clock().forward(Duration.ofMinutes(1));
    }

    private void decide(ExampleSubject subject, String choice) {
        sign(choose(subject, choice).follow(), subject);
    }

    private void decideOtherwise(ExampleSubject subject, String choice) {
        sign(choose(subject, choice).follow().submit(subject.page("dose/reason"), Map.of("reason", "WILL_MONITOR", "reason-text", "Seen every second day")).follow(), subject);
    }

    private Reply choose(ExampleSubject subject, String choice) {
        return investigator().get(subject.page("dose")).submit(subject.page("dose"), Map.of("choice", choice, "adherence", "CONFIRMED"));
    }

    private static void sign(Reply page, ExampleSubject subject) {
        assertThat(page.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD)).status()).as(page.text()).isEqualTo(303);
    }
}
