package plateau.cut;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.protocol.Fact;
import plateau.protocol.FactKind;
import plateau.protocol.Protocol;
import plateau.protocol.TrialStage;

/**
 * What of the protocol files decides how a subject is coded.
 *
 * @param stages             all stages of all versions, by their id
 * @param screeningCountFact the id under which the platelet count of the screening is asked for
 */
record Coding(Map<String, List<TrialStage>> stages, String screeningCountFact) {

    /** @param versions of the study's protocol, the earliest first */
    static Coding of(List<Protocol> versions) {
        Protocol latest = versions.get(versions.size() - 1);
        return new Coding(versions.stream().flatMap(version -> version.stages().stream()).collect(groupingBy(TrialStage::id)),
                latest.screening().facts().stream().filter(fact -> fact.kind() == FactKind.PLATELET_COUNT).findFirst().map(Fact::id).orElseThrow());
    }

    /** Whether any version hides the arms of this stage, or none knows it. */
    boolean isBlinded(Optional<String> stage) {
        return stage.isPresent() && (!stages.containsKey(stage.get()) || stages.get(stage.get()).stream().anyMatch(TrialStage::blinded));
    }
}
