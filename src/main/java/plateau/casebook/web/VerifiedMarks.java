package plateau.casebook.web;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.casebook.Casebook;
import plateau.dose.DecisionValues;
import plateau.query.SubjectReviews;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.Value;
import plateau.query.Verified;

/** Which values of a casebook are verified, by the paths of their pages. */
public record VerifiedMarks(Map<String, Verified> marks) {

    static VerifiedMarks of(Casebook casebook, SubjectReviews reviews) {
        return new VerifiedMarks(values(casebook).collect(toMap(value -> value.target().path(casebook.subject()),
                value -> reviews.verified(value.target(), value.revision()))));
    }

    private static Stream<Value> values(Casebook casebook) {
        return Stream.of(casebook.counts().stream().map(count -> value(TargetKind.PLATELET_COUNT, count.number(), count.revision())),
                casebook.safety().bleedings().stream().map(fact -> value(TargetKind.BLEEDING, fact.number(), fact.revision())),
                casebook.safety().rescues().stream().map(fact -> value(TargetKind.RESCUE, fact.number(), fact.revision())),
                casebook.decisions().stream().map(decision -> value(TargetKind.DOSE_DECISION, decision.number(), DecisionValues.ONLY_VERSION)))
                .flatMap(values -> values);
    }

    private static Value value(TargetKind kind, int number, int revision) {
        return new Value(Target.of(kind, number), "", revision);
    }

    /** Such as "3 of 12 values verified against the source"; empty where there is no value. */
    public String summary() {
        long verified = marks.values().stream().filter(Verified.YES::equals).count();
        long changed = marks.values().stream().filter(Verified.CHANGED_SINCE::equals).count();
        return marks.isEmpty() ? "" : "%d of %d values verified against the source%s.".formatted(verified, marks.size(),
                changed == 0 ? "" : ", " + changed + " changed since");
    }

    /** The words beside an entry of the timeline, where it is marked. */
    public Optional<String> at(String path) {
        return switch (marks.getOrDefault(path, Verified.NO)) {
            case YES -> Optional.of("Verified");
            case CHANGED_SINCE -> Optional.of("Changed since it was verified");
            case NO -> Optional.empty();
        };
    }
}
