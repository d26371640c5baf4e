package plateau.dose;

import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.RegimenPeriod;
import java.util.Optional;

/**
 * What the protocol asks for a subject today.
 *
 * @param inForce the regimen before the decision, none before the first
 */
public record Advice(Protocol protocol, Recommendation recommendation, Optional<RegimenPeriod> inForce, Adherence adherence) {

    public ShownAdvice shown() {
        return ShownAdvice.of(recommendation, protocol);
    }

    /** Whether the choice is what the protocol asks, or as it advises after a review. */
    public boolean isFollowedBy(DoseChoice choice) {
        return new Departure(this, choice, Optional.empty()).isNone();
    }
}
