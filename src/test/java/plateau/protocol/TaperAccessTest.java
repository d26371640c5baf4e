package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;

import org.junit.jupiter.api.Test;

/** What a page of a taper asks of the protocol beside its advice. */
class TaperAccessTest {

    private static final Subject RELAPSED = Subject.taking(MG_7_5, 200).inTaperFor(10).then(MG_5, 10).withCount("22");

    @Test
    void the_regimen_to_go_back_to_is_the_one_that_a_relapse_resumes() {
        assertThat(RELAPSED.advice().rule()).isEqualTo("taper-relapse");
        assertThat(Example.itp().lastEffective(RELAPSED.situation())).contains(RELAPSED.advice().regimen());
    }

    @Test
    void in_titration_there_is_none() {
        assertThat(Example.itp().lastEffective(RELAPSED.situation().withStage(Stage.TITRATION))).isEmpty();
    }

    @Test
    void the_limit_is_told_where_there_is_one() {
        Protocol slow = Edited.file("hetrombopag-itp-slow-taper").read();
        assertThat(Example.itp().taperLimitDays()).contains(42);
        assertThat(slow.taperLimitDays()).isEmpty();
        assertThat(Example.itp().taperLimitInWords().orElseThrow().words()).contains("42 days");
        assertThat(slow.taperLimitInWords().orElseThrow().words()).isEqualTo("no limit");
        assertThat(Edited.file("hetrombopag-cit").read().taperLimitInWords()).isEmpty();
    }
}
