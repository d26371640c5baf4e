package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.MG_5;

import org.junit.jupiter.api.Test;

class AlertTest {

    @Test
    void a_count_of_401_is_high_and_400_is_not() {
        assertThat(Subject.taking(MG_5, 20).withCount("401").advice().alerts()).containsExactly(Alert.HIGH_COUNT);
        assertThat(Subject.taking(MG_5, 20).withCount("400").advice().alerts()).isEmpty();
    }

    @Test
    void a_count_of_10_calls_for_rescue_and_11_does_not() {
        assertThat(Subject.taking(MG_5, 20).withCount("10").advice().alerts()).containsExactly(Alert.CONSIDER_RESCUE);
        assertThat(Subject.taking(MG_5, 20).withCount("11").advice().alerts()).isEmpty();
    }

    @Test
    void a_count_of_19_with_a_bleeding_calls_for_rescue_and_20_does_not() {
        assertThat(Subject.taking(MG_5, 20).withCount("19", 2).withBleeding(1, 2).advice().alerts())
                .containsExactly(Alert.CONSIDER_RESCUE);
        assertThat(Subject.taking(MG_5, 20).withCount("20", 2).withBleeding(1, 2).advice().alerts()).isEmpty();
    }

    @Test
    void a_bleeding_before_the_count_or_of_grade_0_does_not_call_for_rescue() {
        assertThat(Subject.taking(MG_5, 20).withCount("19", 2).withBleeding(4, 3).advice().alerts()).isEmpty();
        assertThat(Subject.taking(MG_5, 20).withCount("19", 2).withBleeding(0, 0).advice().alerts()).isEmpty();
    }

    @Test
    void on_the_tenth_day_without_a_count_one_is_overdue_and_on_the_ninth_it_is_not() {
        assertThat(Subject.taking(MG_5, 20).withCount("100", 10).advice().alerts())
                .containsExactly(Alert.COUNT_OVERDUE);
        assertThat(Subject.taking(MG_5, 20).withCount("100", 9).advice().alerts()).isEmpty();
    }

    @Test
    void nothing_is_overdue_once_stopped_or_before_the_first_dose_or_without_any_count() {
        assertThat(Subject.taking(MG_5, 90).thenStopped(60).withCount("100", 50).advice().alerts()).isEmpty();
        assertThat(Subject.notStarted().withCount("100", 50).advice().alerts()).isEmpty();
        assertThat(Subject.taking(MG_5, 90).advice().alerts()).isEmpty();
    }
}
