package plateau.protocol;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A bleeding by the WHO scale.
 *
 * @param whoGrade from 0 (none) to 4
 * @throws SituationException for a grade out of these bounds
 */
public record DatedBleeding(LocalDate on, int whoGrade) {

    public DatedBleeding {
        Objects.requireNonNull(on);
        SituationException.refuseIf(whoGrade < 0 || whoGrade > 4, "whoGrade", "flaw.who-grade");
    }
}
