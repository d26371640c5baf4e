package plateau.rulebook;

import plateau.protocol.Protocol;
import plateau.protocol.Situation;

/** A situation, and the version of a protocol that is asked about it. */
public record Question(Protocol protocol, Situation situation) {
}
