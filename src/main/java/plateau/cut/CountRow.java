package plateau.cut;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import plateau.count.CountSource;

/** A version of a platelet count as it is stored. @param unit its label @param value in 10^9/L @param reason null where it corrects nothing */
public record CountRow(long subjectId, int number, int revision, boolean latest, boolean removed, String typed, String unit, BigDecimal value, Instant collectedAt,
        LocalDate collectedOn, CountSource source, String reason, String by, Instant at) {

    boolean stands() {
        return latest && !removed;
    }
}
