package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class PeopleListTest {

    private static final int MOST = 8;

    private final Example site = Example.site();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String search = "/people?find=listed" + site.number() + ".";

    @Test
    @Tag("PF-6")
    void sixty_people_take_as_many_statements_as_ten() throws Exception {
        addUpTo(10);
        List<String> forTen = site.portal().statementsOf(() -> administrator.get(search));
        addUpTo(60);
        List<String> forSixty = site.portal().statementsOf(() -> administrator.get(search));

        assertThat(forSixty).hasSameSizeAs(forTen).hasSizeBetween(2, MOST);
    }

    @Test
    @Tag("PF-6")
    void a_person_and_the_list_of_sites_take_few_statements() throws Exception {
        addUpTo(1);

        assertThat(site.portal().statementsOf(() -> administrator.get("/people/listed" + site.number() + ".1"))).hasSizeBetween(2, MOST);
        assertThat(site.portal().statementsOf(() -> administrator.get("/sites"))).hasSizeBetween(2, MOST);
    }

    @Test
    void sixty_people_are_listed_on_three_pages() {
        addUpTo(60);

        Reply first = administrator.get(search);
        Reply last = administrator.get(search + "&page=3");

        assertThat(first.page().select("tbody tr")).hasSize(25);
        assertThat(first.text()).contains("60 people", "1 to 25 of 60");
        assertThat(last.page().select("tbody tr")).hasSize(10);
        assertThat(last.text()).contains("51 to 60 of 60");
        assertThat(administrator.get(first.page().select(".pagination a[rel=next]").attr("href")).text()).contains("26 to 50 of 60");
        assertThat(administrator.get(search + "&page=99").text()).isEqualTo(last.text());
        assertThat(administrator.get(search + "&page=99999999999").text()).isEqualTo(last.text());
        assertThat(administrator.get(search + "&page=" + "9".repeat(400)).text()).isEqualTo(last.text());
        assertThat(administrator.get(search + "&page=-1").text()).isEqualTo(first.text());
        assertThat(administrator.get(search + "&page=-99999999999").text()).isEqualTo(first.text());
        assertThat(administrator.get(search + "&page=x").status()).isEqualTo(404);
    }

    private void addUpTo(int number) {
        site.portal().inside(() -> {
            ExampleData data = site.portal().bean(ExampleData.class);
            for (int i = 1; i <= number; i++) {
                data.addPerson("listed" + site.number() + "." + i, "Listed " + i, Role.COORDINATOR, Optional.of(site.get().id()));
            }
            return null;
        });
    }
}
