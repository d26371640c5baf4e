package plateau.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A stage of the trial.
 *
 * @param doses        the rule table that speaks in it
 * @param blinded      whether the arm is hidden
 * @param weeks        planned length, empty where it is not fixed
 * @param startDosesMg mg a day with which a subject may enter it, empty where the doses go on
 */
public record TrialStage(String id, String title, Stage doses, boolean blinded, Optional<Integer> weeks,
        List<BigDecimal> startDosesMg, Source source) {
}
