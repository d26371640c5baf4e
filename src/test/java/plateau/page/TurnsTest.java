package plateau.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LG-7")
class TurnsTest {

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void two_at_once_are_let_in_and_a_third_is_told_to_try_again() throws Exception {
        Turns turns = new Turns(2, Duration.ofMillis(20));
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> turns.take(this::last));
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> turns.take(this::last));
        begun.await();

        assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getResponse().getStatus()).isEqualTo(503);
            assertThat(refusal.getResponse().getHeaderString("Retry-After")).isEqualTo("30");
        });
        end.countDown();
        assertThat(one.get()).isEqualTo(two.get()).isEqualTo("done");
        assertThat(turns.take(() -> "let in again")).isEqualTo("let in again");
    }

    @Test
    void an_act_that_fails_gives_its_turn_back() {
        Turns turns = new Turns(1, Duration.ofMillis(20));

        assertThatThrownBy(() -> turns.take(() -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");

        assertThat(turns.take(() -> "let in")).isEqualTo("let in");
    }

    private String last() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "done";
    }
}
