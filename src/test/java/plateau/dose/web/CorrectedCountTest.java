package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.deviation.DeviationCode.DECISION_ON_CORRECTED_COUNT;
import static plateau.deviation.DeviationCode.DOSE_ABOVE;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationState;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A decision keeps what was known then; when its counts change, the portal says what the protocol asks now. */
@Tag("persistence")
class CorrectedCountTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = onTheStartDose();

    @Test
    void a_correction_that_changes_the_answer_makes_a_deviation_that_a_further_one_takes_back() {
        increased();
        assertThat(subject.departures()).isEmpty();

        subject.withCountCorrected(2, "55");
        assertThat(only()).satisfies(deviation -> {
            assertThat(deviation.code()).isEqualTo(DECISION_ON_CORRECTED_COUNT);
            assertThat(deviation.state()).isEqualTo(DeviationState.FOUND);
            assertThat(deviation.decisionNumber()).contains(2);
            assertThat(deviation.asked()).isEqualTo("Continue 2.5 mg once daily");
            assertThat(deviation.done()).isEqualTo("5 mg once daily");
            assertThat(deviation.because()).contains("Count 55", "rule in-target", "Count 38", "rule increase");
        });

        subject.withCountCorrected(2, "40");
        assertThat(only()).satisfies(deviation -> {
            assertThat(deviation.state()).isEqualTo(DeviationState.WITHDRAWN);
            assertThat(deviation.withdrawnBecause()).contains("On the facts as they are known now, the protocol asks what it asked then");
        });

        subject.withCountCorrected(2, "50");
        assertThat(only().state()).isEqualTo(DeviationState.FOUND);
    }

    @Test
    void both_answers_stand_on_the_page_of_the_decision() {
        increased();
        assertThat(decision().text()).contains("On the facts as they are known now, the protocol asks the same");

        subject.withCountCorrected(2, "55");

        assertThat(decision().text()).contains("The protocol asked, as it was shown then Increase to 5 mg once daily",
                "the protocol would ask Continue 2.5 mg once daily", "The decision stands as it was signed").doesNotContain("The signature does not fit");
    }

    @Test
    void a_correction_that_leaves_the_answer_makes_none() {
        increased();

        subject.withCountCorrected(2, "49");

        assertThat(subject.departures()).isEmpty();
    }

    @Test
    void a_count_that_came_late_is_judged_as_if_it_had_been_known() {
        increased().withLateCount("60", Duration.ofMinutes(1));
        assertThat(subject.departures()).isEmpty();
        site.daysLater(1);

        subject.withLateCount("60", Duration.ofDays(1));

        assertThat(only().code()).isEqualTo(DECISION_ON_CORRECTED_COUNT);
    }

    @Test
    void a_count_taken_after_the_signature_changes_nothing_about_it() {
        increased();
        site.portal().clock().forward(Duration.ofMinutes(5));

        subject.withCount("60");

        assertThat(subject.departures()).isEmpty();
    }

    @Test
    @Tag("AT-2")
    void a_removed_count_stays_readable_and_its_decisions_are_judged_without_it() {
        increased();
        Reply ask = investigator().get(subject.page("counts/2")).click("Remove this count");
        Reply without = ask.submit(subject.page("counts/2/remove"), Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Choose why the value is changed", "Say in a few words");

        Reply removed = without.submit(subject.page("counts/2/remove"), Map.of("reason", "WRONG_SUBJECT", "reason-text", "Label of another subject"));

        assertThat(removed.follow().text()).contains("Removed: no rule uses this count", "Belonged to another subject: Label of another subject", "38 ×10⁹/L");
        assertThat(only()).satisfies(deviation -> {
            assertThat(deviation.code()).isEqualTo(DECISION_ON_CORRECTED_COUNT);
            assertThat(deviation.asked()).contains("count");
        });
        assertThat(investigator().get("/subjects/" + subject.number()).text()).doesNotContain("38 ×10⁹/L");
        assertThat(investigator().get(subject.page("dose")).text()).doesNotContain("Increase");
        assertThat(investigator().get(subject.page("counts/2/remove")).status()).isEqualTo(409);
    }

    @Test
    void a_departure_is_withdrawn_when_the_protocol_turns_out_to_ask_what_was_decided() {
        site.daysLater(16);
        subject.withCount("55").dosedOtherwise("5", "The count was drawn from a clotted sample");
        assertThat(only().code()).isEqualTo(DOSE_ABOVE);

        subject.withCountCorrected(2, "38");
        assertThat(only().state()).isEqualTo(DeviationState.WITHDRAWN);

        subject.withCountCorrected(2, "51");
        assertThat(only()).satisfies(deviation -> {
            assertThat(deviation.code()).isEqualTo(DOSE_ABOVE);
            assertThat(deviation.state()).isEqualTo(DeviationState.FOUND);
            assertThat(deviation.asked()).isEqualTo("Continue 2.5 mg once daily");
        });
    }

    @Test
    void a_stop_for_safety_rests_on_no_count() {
        site.daysLater(16);
        subject.withCount("38").stoppedForSafety();

        subject.withCountCorrected(2, "55");

        assertThat(subject.departures()).isEmpty();
    }

    @Test
    void a_monitor_s_closing_lasts_until_the_data_say_something_else() {
        increased().withCountCorrected(2, "55");
        Visitor monitor = site.signedIn(Role.MONITOR);
        String page = "/deviations/" + only().number();
        new DeviationReview(site.signedIn(Role.COORDINATOR), only().number()).submit("/explain", "explanation", "Digits swapped at the laboratory");
        new DeviationReview(monitor, only().number()).closed("Explained by the site");

        subject.withCountCorrected(2, "56");
        assertThat(only().state()).isEqualTo(DeviationState.CLOSED);

        subject.withCountCorrected(2, "38");
        assertThat(monitor.get(page).text()).contains("Withdrawn by the portal", "the protocol asks what it asked then").doesNotContain("Close the deviation");
    }

    private ExampleSubject onTheStartDose() {
        ExampleSubject enrolled = site.enrolled();
        return enrolled.withCount("20").dosedAsAsked();
    }

    private ExampleSubject increased() {
        site.daysLater(16);
        return subject.withCount("38").dosedAsAsked();
    }

    /** Signed in now: the days that pass in a test end every session. */
    private Visitor investigator() {
        return site.signedIn(Role.INVESTIGATOR);
    }

    private Reply decision() {
        return investigator().get(subject.page("decisions/2"));
    }

    private Deviation only() {
        assertThat(subject.departures()).hasSize(1);
        return subject.departures().get(0);
    }
}
