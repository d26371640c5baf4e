package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.access.Role;
import plateau.count.PlateletCounts;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecision;
import plateau.dose.Hindsight;
import plateau.protocol.Alert;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** Bleedings and rescue therapy are put before the protocol as soon as they are recorded. */
@Tag("persistence")
class BleedingAlertTest {

    private static final String ALERT = "The count is very low, or low with bleeding: consider rescue therapy.";

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();

    @ParameterizedTest
    @CsvSource({"19, PETECHIAE, 0, true", "20, PETECHIAE, 0, false", "19, NONE, 0, false", "19, DEBILITATING, 1, false", "19.9, GROSS, 0, true"})
    void a_low_count_with_bleeding_since_raises_the_alert(String count, WhoGrade grade, int daysAgo, boolean alert) {
        subject.withCount(count).withBleeding(grade, daysAgo);

        assertThat(dosePage().page().select(".alert-list").text()).isEqualTo(alert ? ALERT : "");
    }

    @Test
    void the_page_that_a_saved_bleeding_leads_to_shows_the_alert() {
        subject.withCount("15");
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        assertThat(dosePage().text()).doesNotContain(ALERT);

        Reply recorded = coordinator.get(subject.page("bleedings/new")).submit(subject.page("bleedings"), Map.of("grade", "MILD", "place", "MOUTH_OR_NOSE"));

        assertThat(recorded.follow().text()).contains(ALERT, "Worst bleeding since the count WHO grade 2");
    }

    @Test
    void the_alert_does_not_wait_for_the_answer_about_adherence() {
        subject.withCount("15").dosedAsAsked();
        site.daysLater(14);
        subject.withCount("15");
        assertThat(dosePage().text()).contains("One answer is missing").doesNotContain(ALERT);

        subject.withBleeding(WhoGrade.PETECHIAE);

        assertThat(dosePage().text()).contains("One answer is missing", ALERT);
        assertThat(site.signedIn(Role.COORDINATOR).get(subject.page("dose?adherence=CONFIRMED")).page().select(".alert-list")).hasSize(1);
    }

    @Test
    void a_corrected_or_removed_bleeding_raises_it_no_more() {
        subject.withCount("15").withBleeding(WhoGrade.MILD);
        assertThat(dosePage().text()).contains(ALERT);
        Visitor coordinator = site.signedIn(Role.COORDINATOR);

        coordinator.get(subject.page("bleedings/1/correct")).submit(subject.page("bleedings/1/correct"),
                Map.of("grade", "NONE", "place", "NOWHERE", "reason", "NEW_INFORMATION", "reason-text", "It was a dye"));
        assertThat(dosePage().text()).doesNotContain(ALERT);

        subject.withBleeding(WhoGrade.PETECHIAE);
        assertThat(dosePage().text()).contains(ALERT);
        coordinator.get(subject.page("bleedings/2/remove")).submit(subject.page("bleedings/2/remove"),
                Map.of("reason", "WRONG_SUBJECT", "reason-text", "Another subject's"));
        assertThat(dosePage().text()).doesNotContain(ALERT);
    }

    @Test
    void a_decision_prepared_before_a_bleeding_became_known_is_not_signed() {
        subject.withCount("15");
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        Reply sign = investigator.get(subject.page("dose")).submit(subject.page("dose"), Map.of("choice", "2.5-1")).follow();

        subject.withBleeding(WhoGrade.MILD);

        assertThat(sign.submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD)).status()).isEqualTo(409);
        assertThat(subject.decisions()).isEmpty();
    }

    @Test
    void hindsight_knows_a_bleeding_of_the_day_of_the_decision_and_none_of_the_day_after() {
        subject.withCount("15").dosedAsAsked();
        site.daysLater(1);

        subject.withBleeding(WhoGrade.MILD);
        assertThat(hindsight().asks().alerts()).isEmpty();

        subject.withBleeding(WhoGrade.MILD, 1);
        assertThat(hindsight().asks().alerts()).containsExactly(Alert.CONSIDER_RESCUE);
        assertThat(hindsight().differs()).isFalse();
        assertThat(subject.departures()).isEmpty();
    }

    private Hindsight hindsight() {
        List<DoseDecision> decided = subject.decisions();
        return site.portal().inside(() -> site.portal().bean(AskProtocol.class).again(subject.get(), decided.get(0), decided,
                site.portal().bean(PlateletCounts.class).of(List.of(subject.get().id()))).orElseThrow());
    }

    private Reply dosePage() {
        return site.signedIn(Role.COORDINATOR).get(subject.page("dose"));
    }
}
