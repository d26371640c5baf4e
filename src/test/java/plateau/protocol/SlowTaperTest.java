package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.protocol.Example.LOWEST;
import static plateau.protocol.Example.MG_2_5;
import static plateau.protocol.Example.MG_5;
import static plateau.protocol.Example.MG_7_5;

import org.junit.jupiter.api.Test;

/** What the alternative taper does otherwise. */
class SlowTaperTest {

    private static final Protocol SLOW = Edited.file("hetrombopag-itp-slow-taper").read();

    @Test
    void each_level_is_kept_for_28_days() {
        assertThat(SLOW.taperPlan(MG_7_5)).containsExactly(new PlannedStep(0, MG_5), new PlannedStep(28, MG_2_5),
                new PlannedStep(56, LOWEST), new PlannedStep(84, Regimen.OFF));
        assertThat(SLOW.recommend(onFirstStep(27).withCount("90").situation()).rule()).isEqualTo("taper-wait");
        assertThat(SLOW.recommend(onFirstStep(28).withCount("90").situation()).regimen()).isEqualTo(MG_2_5);
    }

    @Test
    void no_taper_lasts_too_long() {
        assertThat(SLOW.recommend(onFirstStep(100).withCount("90").situation()).rule()).isEqualTo("taper-step");
    }

    @Test
    void all_else_is_as_in_the_protocol_of_the_trial() {
        assertThat(SLOW.rules(Stage.TITRATION)).isEqualTo(Example.itp().rules(Stage.TITRATION));
        assertThat(SLOW.rules(Stage.FOLLOW_UP)).isEqualTo(Example.itp().rules(Stage.FOLLOW_UP));
        assertThat(Example.itp().rules(Stage.TAPER)).containsAll(SLOW.rules(Stage.TAPER));
    }

    private static Subject onFirstStep(int days) {
        return Subject.taking(MG_7_5, 200).inTaperFor(days).then(MG_5, days);
    }
}
