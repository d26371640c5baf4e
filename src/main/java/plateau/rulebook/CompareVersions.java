package plateau.rulebook;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.Hindsight;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.SituationException;
import plateau.safety.AllSafetyFacts;
import plateau.safety.SafetyFacts;
import plateau.site.StudyProtocol;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Puts every decision of the study before a version of the protocol, and before the one it was made under. */
@ApplicationScoped
public class CompareVersions {

    @Inject
    Subjects subjects;
    @Inject
    DoseDecisions decisions;
    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
    @Inject
    StudyProtocol studyProtocol;

    public VersionComparison with(Protocol candidate) {
        Map<Long, List<DoseDecision>> decided = decisions.all().stream().collect(groupingBy(DoseDecision::subjectId));
        Map<Long, List<PlateletCount>> known = counts.all().stream().collect(groupingBy(PlateletCount::subjectId));
        Map<Long, SafetyFacts> facts = safety.all();
        List<ComparedDecision> compared = subjects.all().stream()
                .flatMap(subject -> compare(subject, decided.getOrDefault(subject.id(), List.of()), known.getOrDefault(subject.id(), List.of()),
                        facts.getOrDefault(subject.id(), SafetyFacts.NONE), candidate))
                .toList();
        return new VersionComparison(compared.size(), compared.stream().filter(ComparedDecision::differs).toList());
    }

    private Stream<ComparedDecision> compare(Subject subject, List<DoseDecision> decided, List<PlateletCount> known, SafetyFacts facts, Protocol candidate) {
        return decided.stream().flatMap(decision -> studyProtocol.version(decision.protocol(), decision.protocolVersion()).stream()
                .map(made -> compare(subject, decision, Hindsight.of(subject, decision, decided, known, facts, made).asks(),
                        () -> Hindsight.of(subject, decision, decided, known, facts, candidate).asks())));
    }

    private static ComparedDecision compare(Subject subject, DoseDecision decision, Recommendation before, Supplier<Recommendation> after) {
        try {
            return new ComparedDecision(subject, decision, before, Optional.of(after.get()), "");
        } catch (SituationException impossible) {
            return new ComparedDecision(subject, decision, before, Optional.empty(), impossible.getMessage());
        }
    }
}
