package plateau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import plateau.testing.TestPortal;

class TravelClockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant EARLIER = Instant.parse("2025-11-03T09:00:00Z");

    private final TravelClock clock = new TravelClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void the_clock_of_a_running_trial_cannot_be_set_back() {
        Clock ofTheTrial = TestPortal.running().bean(Clock.class);

        assertThatThrownBy(() -> TravelClock.of(ofTheTrial)).isInstanceOf(IllegalStateException.class)
                .hasMessage("The clock of a real trial cannot be set back");
    }

    @Test
    void a_demo_writes_its_past_and_comes_back_to_the_present() {
        clock.travelTo(EARLIER);
        assertThat(clock.instant()).isEqualTo(EARLIER);

        clock.comeBack();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void everybody_else_stays_in_the_present() {
        clock.travelTo(EARLIER);

        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(NOW);
    }

    @Test
    void nothing_is_written_in_the_future() {
        assertThatThrownBy(() -> clock.travelTo(NOW.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
