package plateau.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void a_list_of_25_has_one_page_and_one_of_26_has_two() {
        assertThat(list(1, 25).isNeeded()).isFalse();
        assertThat(list(1, 25).last()).isEqualTo(1);
        assertThat(list(1, 26).isNeeded()).isTrue();
        assertThat(list(1, 26).last()).isEqualTo(2);
        assertThat(list(2, 26).range()).isEqualTo("26 to 26 of 26");
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        assertThat(list(4, 0).page()).isEqualTo(1);
        assertThat(list(4, 0).skipped()).isZero();
    }

    @Test
    void a_page_that_is_not_there_gives_the_nearest() {
        assertThat(list(0, 60).page()).isEqualTo(1);
        assertThat(list(4, 60).page()).isEqualTo(3);
        assertThat(list(Integer.MAX_VALUE, 60).skipped()).isEqualTo(50);
    }

    @Test
    void a_long_list_links_its_ends_and_the_pages_beside_this_one() {
        Paging paging = list(200, 10_000);

        assertThat(paging.linked()).containsExactly(1, 199, 200, 201, 400);
        assertThat(paging.linked().stream().filter(paging::gapBefore)).containsExactly(199, 400);
    }

    @Test
    void a_link_keeps_what_was_asked_for() {
        Paging paging = new Paging(1, 60, "/subjects", Map.of("find", "a&b ü", "status", "", "at", "01"));

        assertThat(paging.href(2)).isEqualTo("/subjects?at=01&find=a%26b+%C3%BC&page=2");
    }

    private static Paging list(int page, long total) {
        return new Paging(page, total, "/subjects", Map.of());
    }
}
