package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationCode;
import plateau.taper.Taper;
import plateau.taper.TaperOutcome;
import plateau.taper.Tapers;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** From the entry into a taper to the withdrawal or a relapse, as the pages lead through it (protocol.md 4). */
@Tag("persistence")
class TaperJourneyTest {

    private final Example site = Example.site();

    @Test
    @Tag("R41")
    void who_does_not_meet_every_criterion_sees_what_is_missing_and_from_when() {
        ExampleSubject subject = site.enrolled("5").withCount("20").dosedAsAsked();
        site.daysLater(20);
        subject.withCount("60");

        Reply entry = investigator().get(subject.page("taper/start"));

        assertThat(entry.text()).contains("A taper cannot begin today", "At least 24 weeks on study treatment", "Can be met from",
                "2.5 mg once daily").doesNotContain("Sign and start the taper");
        assertThat(entry.page().select("form[method=post][action$=taper/start]")).isEmpty();
    }

    @Test
    void a_taper_goes_down_step_by_step_to_the_withdrawal() {
        ExampleSubject subject = readyToTaper();
        start(subject);
        assertThat(stage(subject)).contains("taper");

        decide(subject, "2.5-1", "Take the next step: 2.5 mg once daily");
        later(subject, 14, "80");
        decide(subject, "2.5-2", "2.5 mg every other day");
        later(subject, 14, "70");
        decide(subject, "withdrawal", "Withdraw");

        assertThat(subject.departures()).isEmpty();
        assertThat(taper(subject)).satisfies(taper -> {
            assertThat(taper.withdrawnOn()).isPresent();
            assertThat(taper.hasEnded()).isFalse();
        });
        later(subject, 7, "64");
        assertThat(dose(subject).text()).contains("follow-off", "Off treatment (0 mg)");
    }

    @Test
    void sustained_response_completes_the_study() {
        ExampleSubject subject = readyToTaper();
        start(subject);
        decide(subject, "2.5-1", "2.5 mg once daily");
        later(subject, 14, "80");
        decide(subject, "2.5-2", "2.5 mg every other day");
        later(subject, 14, "70");
        decide(subject, "withdrawal", "Withdraw");
        later(subject, 182, "66");

        decide(subject, "withdrawal", "sustained response");

        assertThat(taper(subject).outcome()).contains(TaperOutcome.SUSTAINED_RESPONSE);
        assertThat(subject.get().status().label()).isEqualTo("completed");
        assertThat(subject.departures()).isEmpty();
    }

    @Test
    void a_relapse_halts_the_taper_and_the_subject_goes_on_in_the_extension() {
        ExampleSubject subject = readyToTaper();
        start(subject);
        decide(subject, "2.5-1", "2.5 mg once daily");
        later(subject, 7, "22");

        decide(subject, "halt-5-1", "5 mg once daily");

        assertThat(taper(subject).outcome()).contains(TaperOutcome.RELAPSED);
        assertThat(stage(subject)).contains("extension");
        assertThat(subject.departures()).isEmpty();
        later(subject, 7, "60");
        assertThat(dose(subject).text()).contains("in-target");
    }

    @Test
    void a_taper_that_is_not_halted_is_a_major_deviation() {
        ExampleSubject subject = readyToTaper();
        start(subject);
        decide(subject, "2.5-1", "2.5 mg once daily");
        later(subject, 7, "22");

        decideOtherwise(subject, "2.5-1");

        assertThat(only(subject).code()).isEqualTo(DeviationCode.TAPER_NOT_HALTED);
        assertThat(taper(subject).hasEnded()).isFalse();
    }

    @Test
    void a_step_that_is_skipped_is_off_plan_and_a_halt_by_judgement_needs_a_reason_only() {
        ExampleSubject subject = readyToTaper();
        start(subject);
        decideOtherwise(subject, "2.5-2");
        assertThat(only(subject).code()).isEqualTo(DeviationCode.TAPER_STEP_OFF_PLAN);
        later(subject, 7, "90");

        decideOtherwise(subject, "halt-2.5-2");

        assertThat(taper(subject).outcome()).contains(TaperOutcome.HALTED);
        assertThat(subject.departures()).hasSize(1);
    }

    @Test
    @Tag("IO-4")
    void a_taper_is_started_once() {
        ExampleSubject subject = readyToTaper();
        Reply entry = investigator().get(subject.page("taper/start"));
        Reply wrong = entry.submit(subject.page("taper/start"), Map.of("password", "not the password"));
        assertThat(wrong.status()).isEqualTo(422);
        start(subject);

        Reply again = investigator().get(subject.page("taper/start"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("is under way");
    }

    private Visitor investigator() {
        return site.signedIn(Role.INVESTIGATOR);
    }

    /** 171 days on 5 mg, with four counts of at least 50, the last one today. */
    private ExampleSubject readyToTaper() {
        ExampleSubject subject = site.enrolled("5").withCount("20").dosedAsAsked();
        site.daysLater(150);
        for (String count : new String[] {"70", "80", "90"}) {
            subject.withCount(count);
            site.daysLater(7);
        }
        return subject.withCount("85");
    }

    private void start(ExampleSubject subject) {
        Reply started = investigator().get(subject.page("taper/start")).submit(subject.page("taper/start"), Map.of("password", Example.PASSWORD));
        assertThat(started.status()).as(started.text()).isEqualTo(303);
        assertThat(started.location()).isEqualTo(subject.page("dose"));
    }

    private void later(ExampleSubject subject, int days, String count) {
        site.daysLater(days);
        subject.withCount(count);
        site.portal().clock().forward(Duration.ofMinutes(1));
    }

    private Reply dose(ExampleSubject subject) {
        return investigator().get(subject.page("dose"));
    }

    private void decide(ExampleSubject subject, String choice, String asked) {
        Reply dose = dose(subject);
        assertThat(dose.text()).contains(asked);
        Reply chosen = choose(dose, subject, choice);
        assertThat(chosen.location()).as(dose.text()).isEqualTo(subject.page("dose/sign"));
        sign(chosen.follow(), subject);
    }

    private void decideOtherwise(ExampleSubject subject, String choice) {
        Reply reason = choose(dose(subject), subject, choice).follow();
        sign(reason.submit(subject.page("dose/reason"), Map.of("reason", "WILL_MONITOR", "reason-text", "Seen every second day")).follow(), subject);
    }

    private static Reply choose(Reply dose, ExampleSubject subject, String choice) {
        return dose.submit(subject.page("dose"), Map.of("choice", choice, "adherence", "CONFIRMED"));
    }

    private static void sign(Reply page, ExampleSubject subject) {
        assertThat(page.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD)).status()).as(page.text()).isEqualTo(303);
    }

    private Taper taper(ExampleSubject subject) {
        return site.portal().inside(() -> site.portal().bean(Tapers.class).of(subject.get()).get(0));
    }

    private static String stage(ExampleSubject subject) {
        return subject.get().stage().orElse("");
    }

    private static Deviation only(ExampleSubject subject) {
        assertThat(subject.departures()).hasSize(1);
        return subject.departures().get(0);
    }
}
