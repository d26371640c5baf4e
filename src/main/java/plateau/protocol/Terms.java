package plateau.protocol;

import java.util.Optional;

/** The words that a protocol defines with numbers of its own. */
record Terms(Doses doses, Freshness freshness, Optional<Stability> stability) {
}
