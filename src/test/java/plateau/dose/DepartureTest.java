package plateau.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plateau.deviation.DeviationCode;
import plateau.protocol.DatedCount;
import plateau.protocol.OffReason;
import plateau.protocol.Protocol;
import plateau.protocol.Protocols;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.subject.TaperPhase;

/** What is a deviation, against real advice of the ITP protocol. */
class DepartureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Protocol ITP = Protocols.read(Path.of("config/protocols")).latest("hetrombopag-itp", TODAY).orElseThrow();
    private static final DoseChoice EVERY_OTHER_DAY = DoseChoice.of(new Regimen(new BigDecimal("2.5"), 2));
    private static final DoseChoice MG_2_5 = daily("2.5");
    private static final DoseChoice MG_5 = daily("5");
    private static final DoseChoice MG_7_5 = daily("7.5");
    private static final DoseChoice INTERRUPTED = DoseChoice.of(Regimen.OFF);

    private Advice advice = beforeTreatment("20");

    @Test
    void what_the_protocol_asks_is_no_departure() {
        assertThat(advice.recommendation().rule()).isEqualTo("start");
        assertFollowed(MG_2_5);
    }

    @Test
    void a_higher_dose_is_a_departure_and_more_drug() {
        assertDeviation(MG_5, DeviationCode.DOSE_ABOVE);
    }

    @Test
    void a_lower_dose_and_a_longer_interval_are_less_drug() {
        advice = on(MG_5, 14, "120");
        assertFollowed(MG_5);
        assertDeviation(MG_2_5, DeviationCode.DOSE_BELOW);
        assertDeviation(EVERY_OTHER_DAY, DeviationCode.DOSE_BELOW);
        assertDeviation(INTERRUPTED, DeviationCode.DOSE_BELOW);
    }

    @Test
    void a_shorter_interval_than_asked_is_more_drug() {
        advice = on(MG_2_5, 14, "251");
        assertFollowed(EVERY_OTHER_DAY);
        assertDeviation(MG_2_5, DeviationCode.DOSE_ABOVE);
    }

    @Test
    void going_on_where_an_interruption_is_asked_is_more_drug() {
        advice = on(MG_5, 14, "401");
        assertFollowed(INTERRUPTED);
        assertDeviation(EVERY_OTHER_DAY, DeviationCode.DOSE_ABOVE);
        assertDeviation(MG_5, DeviationCode.DOSE_ABOVE);
    }

    @Test
    void not_increasing_where_it_is_asked_is_less_drug() {
        advice = on(MG_5, 14, "49");
        assertFollowed(MG_7_5);
        assertDeviation(MG_5, DeviationCode.DOSE_BELOW);
    }

    @Test
    void stopping_for_safety_needs_its_reason_and_is_no_deviation() {
        advice = on(MG_5, 14, "120");
        assertThat(departure(DoseChoice.stop(), Optional.empty()).isNone()).isFalse();
        assertThat(departure(DoseChoice.stop(), Optional.of(OverrideReason.SAFETY)).code()).isEmpty();
        assertThat(departure(DoseChoice.stop(), Optional.of(OverrideReason.SUBJECTS_WISH)).code()).contains(DeviationCode.DOSE_BELOW);
    }

    @Test
    void a_lower_dose_for_safety_is_less_drug_all_the_same() {
        advice = on(MG_5, 14, "120");
        assertThat(departure(MG_2_5, Optional.of(OverrideReason.SAFETY)).code()).contains(DeviationCode.DOSE_BELOW);
    }

    @Test
    void stopping_after_a_review_is_as_advised_and_going_on_too() {
        advice = on(MG_7_5, 28, "49");
        assertThat(advice.recommendation().rule()).isEqualTo("no-response");
        assertFollowed(DoseChoice.stop());
        assertFollowed(MG_7_5);
        assertDeviation(MG_5, DeviationCode.DOSE_BELOW);
    }

    @Test
    void not_starting_after_a_review_is_as_advised_and_starting_is_more_drug() {
        advice = beforeTreatment("251");
        assertThat(advice.recommendation().rule()).isEqualTo("start-not-indicated");
        assertFollowed(INTERRUPTED);
        assertFollowed(DoseChoice.stop());
        assertDeviation(EVERY_OTHER_DAY, DeviationCode.DOSE_ABOVE);
    }

    @Test
    void a_stop_where_an_interruption_is_asked_needs_a_reason_and_is_no_deviation() {
        advice = on(MG_5, 14, "401");
        assertThat(departure(DoseChoice.stop(), Optional.empty()).isNone()).isFalse();
        assertThat(departure(DoseChoice.stop(), Optional.of(OverrideReason.WILL_MONITOR)).code()).isEmpty();
    }

    @Test
    void restarting_a_stopped_subject_is_more_drug_and_staying_stopped_is_as_asked() {
        advice = ask(List.of(RegimenPeriod.of(TODAY.minusDays(28), MG_5.regimen()), RegimenPeriod.off(TODAY.minusDays(14), OffReason.STOPPED)),
                List.of(count("20", 0)));
        assertThat(advice.recommendation().rule()).isEqualTo("stopped");
        assertFollowed(DoseChoice.stop());
        assertDeviation(MG_2_5, DeviationCode.DOSE_ABOVE);
    }

    /** Of several rows that fit, the first from the top counts (protocol.md 8), and more or less drug stand above a stale count. */
    @Test
    void a_change_on_a_stale_count_is_more_or_less_drug_and_no_change_is_as_asked() {
        advice = ask(List.of(RegimenPeriod.of(TODAY.minusDays(28), MG_5.regimen())), List.of(count("120", 14)));
        assertThat(advice.recommendation().rule()).isEqualTo("count-needed");
        assertFollowed(MG_5);
        assertDeviation(MG_7_5, DeviationCode.DOSE_ABOVE);
        assertDeviation(MG_2_5, DeviationCode.DOSE_BELOW);
        assertThat(departure(DoseChoice.stop(), Optional.of(OverrideReason.SAFETY)).code()).isEmpty();
    }

    private void assertFollowed(DoseChoice choice) {
        assertThat(departure(choice, Optional.empty()).isNone()).as(choice.words()).isTrue();
        assertThat(departure(choice, Optional.empty()).code()).as(choice.words()).isEmpty();
    }

    private void assertDeviation(DoseChoice choice, DeviationCode code) {
        Departure departure = departure(choice, Optional.of(OverrideReason.WILL_MONITOR));
        assertThat(departure.isNone()).as(choice.words()).isFalse();
        assertThat(departure.code()).as(choice.words()).contains(code);
    }

    private Departure departure(DoseChoice choice, Optional<OverrideReason> reason) {
        return new Departure(advice, choice, reason);
    }

    private static Advice beforeTreatment(String count) {
        return ask(List.of(), List.of(count(count, 0)));
    }

    private static Advice on(DoseChoice choice, int days, String count) {
        return ask(List.of(RegimenPeriod.of(TODAY.minusDays(days), choice.regimen())), List.of(count(count, 0)));
    }

    private static Advice ask(List<RegimenPeriod> regimens, List<DatedCount> counts) {
        Situation situation = Situation.on(TODAY).withRegimens(regimens).withCounts(counts);
        return new Advice(ITP, ITP.recommend(situation), ITP.recommend(situation.withAdherenceConfirmed(false)),
                regimens.stream().reduce((first, last) -> last), Adherence.CONFIRMED, TaperPhase.TITRATION);
    }

    private static DatedCount count(String value, int daysAgo) {
        return new DatedCount(TODAY.minusDays(daysAgo), new BigDecimal(value));
    }

    private static DoseChoice daily(String mg) {
        return DoseChoice.of(Regimen.daily(new BigDecimal(mg)));
    }
}
