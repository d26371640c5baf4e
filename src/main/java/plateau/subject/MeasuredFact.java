package plateau.subject;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import plateau.protocol.FactKind;

/** A fact of screening that another feature records, such as the screening count. */
public interface MeasuredFact {

    FactKind kind();

    /** What stands now, in the unit of the fact. */
    Optional<BigDecimal> of(Subject subject);

    /** When the first one was measured; consent comes before it. */
    Optional<Instant> firstAt(Subject subject);

    /** The path of the page on which it is recorded or, once it is, read and corrected. */
    String page(Subject subject);
}
