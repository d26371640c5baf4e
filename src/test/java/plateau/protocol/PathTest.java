package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.itp;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PathTest {

    private final Subject subject = Subject.taking(MG_5, 16).withCount("38");

    @Test
    void it_leads_from_the_top_of_the_table_to_the_rule_that_applies() {
        assertThat(itp().path(subject.situation())).extracting(asked -> asked.rule().id())
                .startsWith("stopped", "between-counts", "count-needed").endsWith("await-effect", "confirm-adherence", "increase");
    }

    @Test
    void each_condition_is_marked_as_held_or_not() {
        List<AskedRule> path = itp().path(subject.situation());

        assertThat(of(path, "await-effect").conditions()).containsExactly(new AskedRule.Check("on drug", true),
                new AskedRule.Check("count less than 50", true), new AskedRule.Check("less than 14 days on regimen", false));
        assertThat(of(path, "increase").conditions()).allMatch(AskedRule.Check::held);
    }

    @Test
    void facts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> itp().path(subject.situation().withStage(Stage.TAPER))).isInstanceOf(SituationException.class);
    }

    @Property
    void only_the_last_rule_applied_and_it_is_the_one_recommended(@ForAll("histories") Situation history) {
        List<AskedRule> path = itp().path(history);
        AskedRule last = path.get(path.size() - 1);

        assertThat(path).filteredOn(AskedRule::applied).containsExactly(last);
        assertThat(last.rule().id()).isEqualTo(itp().recommend(history).rule());
    }

    @Provide
    Arbitrary<Situation> histories() {
        return new Histories(itp()).titration();
    }

    private static AskedRule of(List<AskedRule> path, String rule) {
        return path.stream().filter(asked -> asked.rule().id().equals(rule)).findFirst().orElseThrow();
    }
}
