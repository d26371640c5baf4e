package plateau.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;

/** Nothing restarts a subject whose treatment was stopped, whatever else was signed on that day. */
@Tag("CD-2")
class StoppedTest {

    private final Example site = Example.site();

    @Test
    void who_was_stopped_on_the_day_of_the_start_is_not_started_anew() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked().stoppedForSafety();
        site.daysLater(1);
        subject.withCount("15");

        assertThat(advice(subject).rule()).isEqualTo("stopped");
    }

    @Test
    void who_was_stopped_before_the_start_is_not_started() {
        ExampleSubject subject = site.enrolled().withCount("20").stoppedForSafety();

        assertThat(advice(subject).rule()).isEqualTo("stopped");
    }

    @Test
    void who_was_stopped_on_the_day_after_a_stated_regimen_began_is_not_started() {
        ExampleSubject subject = site.imported(60, 30);
        subject.takenOver(RegimenPeriod.of(site.get().dateAt(site.portal().clock().instant()).minusDays(1), Regimen.daily(new BigDecimal("5")))).withCount("20").stoppedForSafety();
        site.daysLater(1);
        subject.withCount("15");

        assertThat(advice(subject).rule()).isEqualTo("stopped");
    }

    private Recommendation advice(ExampleSubject subject) {
        return site.portal().inside(() -> site.portal().bean(AskProtocol.class).about(subject.get(), Adherence.CONFIRMED).recommendation());
    }
}
