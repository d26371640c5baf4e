package plateau.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import plateau.protocol.PlannedStep;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.TaperEntry;

/**
 * Whether a taper may begin today, and the plan it would follow.
 *
 * @param before the regimen it would go down from
 */
public record TaperProposal(Protocol protocol, LocalDate today, Regimen before, TaperEntry entry) {

    public List<PlannedStep> plan() {
        return before.isOff() ? List.of() : protocol.taperPlan(before);
    }

    public boolean mayBegin() {
        return entry.isMet();
    }

    /** The criteria with what shows them met, one a line, as the signature keeps them. */
    String evidence() {
        return entry.criteria().stream().map(criterion -> criterion.id() + ": " + criterion.title() + ". " + criterion.evidence()).collect(Collectors.joining("\n"));
    }
}
