package plateau.report.response;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Bleeding;
import plateau.cut.CutSubject.Rescue;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;
import plateau.statistics.Observation;

/**
 * What the report on response keeps of a subject.
 *
 * @param treated     whether its treatment period goes on at the cut
 * @param assessments how many there are
 * @param responses   how many of them are responses
 * @param at50        how many are 50 or more, whatever the rescue
 * @param raised      whether one is 30 or more and twice the baseline, not after a rescue
 * @param raisedAtAll the same, whatever the rescue
 * @param rescues     since the first dose
 * @param worst       bleeding since the first dose; empty where none is recorded
 */
record ResponseLine(boolean hasBaseline, boolean treated, int assessments, int responses, int at50, boolean raised, boolean raisedAtAll, WeekEight weekEight,
        BestResponse best, DaysInResponse days, Observation firstResponse, Map<RescueTherapy, Long> rescues, Optional<WhoGrade> worst) {

    static ResponseLine of(CutSubject subject, TreatmentPeriod period) {
        List<Assessment> all = period.assessments();
        Predicate<Assessment> raised = each -> period.baseline().filter(each::isRaisedFrom).isPresent();
        List<Bleeding> bleedings = subject.bleedings().stream().filter(bleeding -> bleeding.edition().stands()).toList();
        List<LocalDate> bleedingDays = bleedings.stream().filter(bleeding -> bleeding.grade() != WhoGrade.NONE).map(Bleeding::on).toList();
        return new ResponseLine(period.baseline().isPresent(), period.until().equals(period.today()) && subject.endedOn().isEmpty(), all.size(), count(all, Assessment::isResponse),
                count(all, each -> each.isAtLeast(Assessment.RESPONSE)), all.stream().anyMatch(raised.and(each -> !each.afterRescue())), all.stream().anyMatch(raised),
                WeekEight.of(period), BestResponse.of(period, bleedingDays), DaysInResponse.of(all), firstResponse(all),
                TreatmentPeriod.standing(subject).filter(rescue -> period.isInStudySinceFirstDose(rescue.on())).collect(groupingBy(Rescue::therapy, counting())),
                bleedings.stream().filter(bleeding -> period.isInStudySinceFirstDose(bleeding.on())).map(Bleeding::grade).max(naturalOrder()));
    }

    private static int count(List<Assessment> all, Predicate<Assessment> asked) {
        return Math.toIntExact(all.stream().filter(asked).count());
    }

    private static Observation firstResponse(List<Assessment> all) {
        return all.stream().filter(Assessment::isResponse).findFirst().map(first -> Observation.event(first.day()))
                .orElseGet(() -> Observation.censored(all.isEmpty() ? 0 : all.get(all.size() - 1).day()));
    }

    boolean isAssessed() {
        return assessments > 0;
    }

    boolean hasResponded() {
        return responses > 0;
    }

    /** At 75 % of the assessments or more. */
    boolean isMostlyInResponse() {
        return isMost(responses);
    }

    boolean isMostlyAtLeast50() {
        return isMost(at50);
    }

    private boolean isMost(int count) {
        return isAssessed() && 4 * count >= 3 * assessments;
    }

    int rescueCount() {
        return Math.toIntExact(rescues.values().stream().mapToLong(Long::longValue).sum());
    }

    boolean isBleedingOf(int grade) {
        return worst.filter(bled -> bled.number() >= grade).isPresent();
    }
}
