package plateau.dose;

import java.util.List;
import java.util.Optional;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.subject.TaperPhase;

/**
 * What the protocol asks for a subject today.
 *
 * @param otherwise what it would ask with the other answer about adherence
 * @param phase     the stage of treatment it was asked in
 * @param inForce   the regimen before the decision, none before the first
 */
public record Advice(Protocol protocol, Recommendation recommendation, Recommendation otherwise, Optional<RegimenPeriod> inForce,
        Adherence adherence, TaperPhase phase) {

    /** In words; what is said about adherence only where it was used. */
    public ShownAdvice shown() {
        return ShownAdvice.of(recommendation, recommendation.inputs().stream()
                .filter(input -> dependsOnAdherence() || otherwise.inputs().contains(input)).toList(), protocol);
    }

    /** The regimen before the decision, off before the first. */
    Regimen regimenInForce() {
        return inForce.map(RegimenPeriod::regimen).orElse(Regimen.OFF);
    }

    /** What may be decided. */
    public List<DoseChoice> choices() {
        return DoseChoice.permitted(protocol, phase);
    }

    /** The alerts that stand whatever the answer about adherence is. */
    public List<String> alerts() {
        return ShownAdvice.alerts(recommendation.alerts()).stream().filter(ShownAdvice.alerts(otherwise.alerts())::contains).toList();
    }

    public boolean dependsOnAdherence() {
        return isOnDrug() && !recommendation.rule().equals(otherwise.rule());
    }

    public boolean isOnDrug() {
        return inForce.filter(period -> !period.regimen().isOff()).isPresent();
    }

    /** Whether the choice is what the protocol asks, or as it advises after a review. */
    public boolean isFollowedBy(DoseChoice choice) {
        return new Departure(this, choice, Optional.empty()).isNone();
    }
}
