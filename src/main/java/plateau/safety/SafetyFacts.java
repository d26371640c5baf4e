package plateau.safety;

import java.util.List;
import plateau.protocol.DatedBleeding;
import plateau.protocol.Situation;

/** The bleedings and the rescue therapy of one subject that stand. */
public record SafetyFacts(List<Bleeding> bleedings, List<Rescue> rescues) {

    public static final SafetyFacts NONE = new SafetyFacts(List.of(), List.of());

    static SafetyFacts among(List<?> facts) {
        return new SafetyFacts(facts.stream().filter(Bleeding.class::isInstance).map(Bleeding.class::cast).toList(),
                facts.stream().filter(Rescue.class::isInstance).map(Rescue.class::cast).toList());
    }

    /** The situation with these facts, as far as they are dated up to its day. */
    public Situation in(Situation situation) {
        return situation.withBleedings(bleedings.stream().map(one -> new DatedBleeding(one.happenedOn(), one.grade().number())).toList())
                .withRescues(rescues.stream().map(Rescue::happenedOn).toList());
    }
}
