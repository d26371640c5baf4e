package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.dose.Adherence;
import plateau.dose.DoseChoice;
import plateau.protocol.DatedCount;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;

/**
 * Treats one simulated subject by the protocol: the drug moves the platelets, the count brings the recommendation, the
 * recommendation the next dose and the day of the next visit.
 */
final class CourseSimulation {

    private static final int LATE_ONCE_IN = 40;
    private static final int MISSED_DOSES_ONCE_IN = 25;

    private final Protocol protocol;
    private final Platelets platelets;
    private final Optional<Dissent> dissent;
    private final Chances chances;
    private final BigDecimal startDoseMg;
    private final List<Visit> visits = new ArrayList<>();
    private final List<RegimenPeriod> periods = new ArrayList<>();
    private final List<DatedCount> counts = new ArrayList<>();
    private LocalDate lived;

    CourseSimulation(Protocol protocol, Physiology physiology, BigDecimal startDoseMg, Optional<Dissent> dissent, Chances chances) {
        this.protocol = protocol;
        this.platelets = new Platelets(physiology, chances);
        this.startDoseMg = startDoseMg;
        this.dissent = dissent;
        this.chances = chances;
    }

    /** Everything from the first dose on that was signed by then. */
    Course run(LocalDate dayOne, LocalDateTime end) {
        lived = dayOne;
        Optional<LocalDate> day = Optional.of(dayOne);
        while (day.isPresent()) {
            VisitTimes times = VisitTimes.on(day.get(), !isOnDrug() || !chances.oneIn(3), chances);
            day = times.signed().isAfter(end) ? Optional.empty() : visit(times).asked().next().map(this::nextDay);
        }
        return new Course(List.copyOf(visits));
    }

    /** The course with one more visit, whose decision nobody has signed yet. */
    Course withWaiting(LocalDateTime now) {
        visit(VisitTimes.waiting(now));
        return new Course(List.copyOf(visits));
    }

    private Visit visit(VisitTimes times) {
        liveUntil(times.collected().toLocalDate());
        int count = platelets.count();
        counts.add(new DatedCount(times.collected().toLocalDate(), BigDecimal.valueOf(count)));
        Visit visit = decide(times, count);
        change(visit.decidedOn(), visit.choice());
        visits.add(visit);
        return visit;
    }

    private Visit decide(VisitTimes times, int count) {
        Adherence adherence = !isOnDrug() ? Adherence.NOT_ASKED : chances.oneIn(MISSED_DOSES_ONCE_IN) ? Adherence.NOT_CONFIRMED : Adherence.CONFIRMED;
        Recommendation asked = protocol.recommend(Situation.on(times.signed().toLocalDate()).withRegimens(periods).withCounts(counts)
                .withAssignedDoseMg(startDoseMg).withAdherenceConfirmed(adherence == Adherence.CONFIRMED));
        Optional<Dissent> now = dissent.filter(one -> !visits.isEmpty() && visits.stream().allMatch(visit -> visit.dissent().isEmpty())
                && one.fits(asked.rule(), count, visits.get(visits.size() - 1).count())
                && !one.from(inForce(), protocol.levels()).equals(asked.regimen()));
        Regimen decided = now.map(one -> one.from(inForce(), protocol.levels())).orElse(asked.regimen());
        return new Visit(times, count, adherence, asked, DoseChoice.of(decided), now);
    }

    private void change(LocalDate day, DoseChoice choice) {
        if (periods.isEmpty() ? !choice.regimen().isOff() : !inForce().equals(choice.regimen())) {
            periods.add(new RegimenPeriod(day, choice.regimen(), choice.offReason()));
        }
    }

    private LocalDate nextDay(NextCount next) {
        LocalDate decided = visits.get(visits.size() - 1).decidedOn();
        LocalDate wished = next.due().plusDays(chances.oneOf(List.of(-1, 0, 0, 0, 1)));
        LocalDate day = chances.oneIn(LATE_ONCE_IN) ? WorkingDays.after(next.latest()) : WorkingDays.within(next, wished);
        return day.isAfter(decided) ? day : WorkingDays.after(decided);
    }

    private void liveUntil(LocalDate day) {
        for (; lived.isBefore(day); lived = lived.plusDays(1)) {
            platelets.live(isOnDrug() ? inForce().dailyAverage().doubleValue() : 0);
        }
    }

    private boolean isOnDrug() {
        return !periods.isEmpty() && !inForce().isOff();
    }

    private Regimen inForce() {
        return periods.get(periods.size() - 1).regimen();
    }
}
