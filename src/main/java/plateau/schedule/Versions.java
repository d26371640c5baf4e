package plateau.schedule;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.Protocol;

/** Which version of the protocol was in force at a subject's site on a day. */
@FunctionalInterface
public interface Versions {

    Optional<Protocol> on(LocalDate day);
}
