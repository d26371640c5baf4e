package plateau.subject;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.site.Site;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** Screening numbers are given once and without gaps, however many are asked for at once. */
@Tag("persistence")
class ScreeningNumbersTest {

    private final Example site = Example.site();

    @Test
    void thirty_at_once_with_some_that_fail_leave_no_gap() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        List<Reply> pages = IntStream.range(0, 30).mapToObj(i -> coordinator.get("/subjects/new")).toList();
        ExecutorService everybody = Executors.newFixedThreadPool(30);
        List<CompletableFuture<String>> given = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Reply page = pages.get(i);
            given.add(CompletableFuture.supplyAsync(() -> page.submit("/subjects/new", Map.of()).location().split("/")[2], everybody));
            if (i % 3 == 0) {
                given.add(CompletableFuture.supplyAsync(this::fail, everybody));
            }
        }

        List<String> numbers = given.stream().map(CompletableFuture::join).filter(number -> !number.isEmpty()).sorted().toList();
        everybody.shutdown();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(i -> "%s-%04d".formatted(site.number(), i)).toList());
    }

    @Test
    @Tag("RL-12")
    void a_form_that_is_sent_twice_gives_one_number() {
        Reply page = site.signedIn(Role.COORDINATOR).get("/subjects/new");

        String first = page.submit("/subjects/new", Map.of()).location();
        assertThat(page.submit("/subjects/new", Map.of()).location()).isEqualTo(first).contains("-0001");
    }

    private String fail() {
        try {
            site.portal().inside(() -> site.portal().bean(FailingScreening.class).start(site.get()));
            throw new AssertionError("It did not fail");
        } catch (IllegalStateException expected) {
            return "";
        }
    }

    /** A screening that fails after its number was drawn. */
    @ApplicationScoped
    static class FailingScreening {

        @Inject
        StartScreening startScreening;

        @Transactional
        public Subject start(Site site) {
            startScreening.start(site);
            throw new IllegalStateException("after the number was drawn");
        }
    }
}
