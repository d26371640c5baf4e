package plateau.report;

import static plateau.protocol.Alert.COUNT_OVERDUE;

import java.util.Optional;
import plateau.dose.Adherence;
import plateau.dose.RegimenHistory;
import plateau.dose.SubjectQuestion;
import plateau.protocol.Action;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.SituationException;

/**
 * Where a subject stands who is tapering or off treatment after a taper.
 *
 * @param inForce the version of the protocol that the site follows today, by which it is advised
 * @param asks    what it asks today; nothing where none is in force or it cannot be asked
 * @param next    when the next count is due: after the last decision, or after what is asked where something was recorded since
 * @param refusal why it cannot, or empty
 */
public record TaperStanding(TaperCourse course, RegimenHistory regimens, Optional<Protocol> inForce, Optional<Recommendation> asks, Optional<NextCount> next, String refusal) {

    /** @param decided when the next count is due after the last decision, where all counts were known then */
    static TaperStanding of(TaperCourse course, RegimenHistory regimens, Optional<Protocol> inForce, Optional<NextCount> decided) {
        try {
            Optional<Recommendation> asks = inForce.map(protocol -> protocol.recommend(question(course, regimens).situation()));
            return new TaperStanding(course, regimens, inForce, asks, decided.or(() -> asks.flatMap(Recommendation::next)), inForce.isEmpty() ? "No version of the protocol is in force at the site" : "");
        } catch (SituationException impossible) {
            return new TaperStanding(course, regimens, inForce, Optional.empty(), decided, impossible.getMessage());
        }
    }

    private static SubjectQuestion question(TaperCourse course, RegimenHistory regimens) {
        return new SubjectQuestion(course.subject(), course.today(), course.taper().phase(), regimens, course.counts(), course.safety(), Adherence.NOT_ASKED);
    }

    public int day() {
        return course.day(course.today());
    }

    public boolean isOff() {
        return course.taper().withdrawnOn().isPresent();
    }

    public TaperRisk risk() {
        return asks.map(this::risk).orElse(TaperRisk.NOT_ASKED);
    }

    private TaperRisk risk(Recommendation recommendation) {
        if (recommendation.relapseOn().isPresent()) {
            return TaperRisk.RELAPSE;
        }
        if (recommendation.action() == Action.HALT_TAPER) {
            return TaperRisk.TO_HALT;
        }
        if (recommendation.alerts().contains(COUNT_OVERDUE) || course.counts().isEmpty()) {
            return isOff() ? TaperRisk.OFF_OVERDUE : TaperRisk.TAPER_OVERDUE;
        }
        return isLow() ? TaperRisk.LOW_COUNT : TaperRisk.NONE;
    }

    private boolean isLow() {
        return inForce.flatMap(Protocol::countLimits)
                .flatMap(limits -> course.lastCountBut(0).filter(count -> count.gigaPerLitre().compareTo(limits.targetLow()) < 0)).isPresent();
    }
}
