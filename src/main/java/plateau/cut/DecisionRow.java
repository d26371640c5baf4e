package plateau.cut;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import plateau.dose.OverrideReason;
import plateau.protocol.OffReason;
import plateau.protocol.Stage;

/** A dose decision as it is stored, without the long text of what was shown. @param off null where there is a dose @param reason null where it is as asked */
public record DecisionRow(long subjectId, int number, LocalDate on, Stage stage, BigDecimal doseMg, int everyDays, OffReason off, BigDecimal askedDoseMg,
        int askedEveryDays, String rule, String protocol, String version, OverrideReason reason, String signedBy, Instant signedAt, String meaning) {
}
