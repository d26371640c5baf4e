package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.dose.Adherence;
import plateau.dose.DoseChoice;
import plateau.protocol.Instruction;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.TaperEntry;
import plateau.subject.TaperPhase;

/**
 * Treats one simulated subject by the protocol: the drug moves the platelets, the count brings the instruction, the
 * instruction the next dose and the day of the next visit; and a taper begins where the script says so and the criteria
 * permit it.
 */
final class CourseSimulation {

    private static final int LATE_ONCE_IN = 40;
    private static final int MISSED_DOSES_ONCE_IN = 25;
    /** Longer than a bleeding stands in the way of a taper. */
    private static final int DAYS_WITHOUT_LOW_COUNT = 35;
    private static final int DAYS_TO_EVENT = 5;

    private final Protocol protocol;
    private final Platelets platelets;
    private final Script script;
    private final Chances chances;
    private final SimulatedRecord known;
    private final List<Visit> visits = new ArrayList<>();
    private LocalDate lived;

    CourseSimulation(Protocol protocol, Physiology physiology, BigDecimal startDoseMg, Script script, Chances chances) {
        this.protocol = protocol;
        this.platelets = new Platelets(physiology, chances);
        this.known = new SimulatedRecord(startDoseMg);
        this.script = script;
        this.chances = chances;
    }

    /** Everything from the first dose on that was signed by then. */
    Course run(LocalDate dayOne, LocalDateTime end) {
        lived = dayOne;
        Optional<LocalDate> day = Optional.of(dayOne);
        while (day.isPresent()) {
            VisitTimes times = VisitTimes.on(day.get(), isAnsweredAtOnce(day.get()) || !chances.oneIn(3), chances);
            day = times.signed().isAfter(end) || misses(day.get()) ? Optional.empty() : visit(times).asked().next().map(this::nextDay);
        }
        return course();
    }

    /** The course with one more visit, whose decision nobody has signed yet. */
    Course withWaiting(LocalDateTime now) {
        visit(VisitTimes.waiting(now));
        return course();
    }

    /** Whether a taper may begin on a day, as far as the course has come. */
    TaperEntry taperEntry(LocalDate day) {
        return protocol.taperEntry(known.on(day));
    }

    private Course course() {
        return new Course(List.copyOf(visits), known.phase());
    }

    private boolean isAnsweredAtOnce(LocalDate day) {
        return !known.isOnDrug() || !isTitration() || script.taperDay().filter(taper -> !day.isBefore(taper)).isPresent();
    }

    /** A story that wants a taper has no use for who could not begin it. */
    private boolean misses(LocalDate day) {
        return script.tapers() && day.isAfter(script.taperDay().orElseThrow()) && visits.stream().noneMatch(Visit::startsTaper);
    }

    private Visit visit(VisitTimes times) {
        LocalDate day = times.collected().toLocalDate();
        liveUntil(day);
        int measured = platelets.count();
        Optional<TaperEvent> event = script.event().filter(one -> isTimeFor(day) && one.fits(measured));
        int count = event.map(one -> platelets.rise(one.factor(measured, chances), measured)).orElse(measured);
        known.counted(day, count);
        Optional<SafetyStory> told = event.flatMap(one -> one.told(times, count));
        told.ifPresent(known::told);
        Visit visit = decide(times, count, told);
        known.decided(visit.decidedOn(), visit.choice());
        visits.add(visit);
        return visit;
    }

    private boolean isTimeFor(LocalDate day) {
        return known.phase().isTaper() && visits.stream().noneMatch(visit -> visit.told().isPresent())
                && !day.isBefore(known.phase().taperStarted().orElseThrow().plusDays(DAYS_TO_EVENT));
    }

    private Visit decide(VisitTimes times, int count, Optional<SafetyStory> told) {
        LocalDate today = times.signed().toLocalDate();
        boolean starts = startsTaper(today);
        if (starts) {
            known.beginTaper(today);
        }
        Adherence adherence = !known.isOnDrug() ? Adherence.NOT_ASKED : chances.oneIn(MISSED_DOSES_ONCE_IN) ? Adherence.NOT_CONFIRMED : Adherence.CONFIRMED;
        Instruction asked = protocol.instruct(known.on(today).withAdherenceConfirmed(adherence == Adherence.CONFIRMED));
        Optional<Dissent> now = script.dissent().filter(one -> !starts && dissents(one, asked, count));
        DoseChoice choice = now.map(one -> one.choice(known.inForce(), protocol.levels())).orElseGet(() -> choice(asked));
        return new Visit(times, count, adherence, asked, choice, now, known.phase(), starts, told);
    }

    private boolean startsTaper(LocalDate today) {
        return script.tapers() && isTitration() && visits.stream().noneMatch(Visit::startsTaper)
                && script.taperDay().filter(day -> !today.isBefore(day)).isPresent()
                && !known.wasLow(today.minusDays(DAYS_WITHOUT_LOW_COUNT)) && taperEntry(today).isMet();
    }

    private boolean dissents(Dissent one, Instruction asked, int count) {
        return !visits.isEmpty() && visits.stream().allMatch(visit -> visit.dissent().isEmpty())
                && one.fits(asked.rule(), count, visits.get(visits.size() - 1).count())
                && (one.halts() || !one.from(known.inForce(), protocol.levels()).equals(asked.regimen()));
    }

    /** What is asked, as what can be decided. */
    private DoseChoice choice(Instruction asked) {
        TaperPhase phase = known.phase();
        return switch (asked.action()) {
            case HALT_TAPER -> DoseChoice.of(asked.regimen()).halting();
            case WITHDRAW -> DoseChoice.withdrawal();
            default -> phase.isFollowUp() && asked.regimen().isOff() ? DoseChoice.withdrawal() : DoseChoice.of(asked.regimen());
        };
    }

    private LocalDate nextDay(NextCount next) {
        LocalDate decided = visits.get(visits.size() - 1).decidedOn();
        LocalDate day = isTitration() ? nextInTitration(next, decided) : WorkingDays.within(next, nextInTaper(next));
        return day.isAfter(decided) ? day : WorkingDays.after(decided);
    }

    private LocalDate nextInTitration(NextCount next, LocalDate decided) {
        LocalDate wished = next.due().plusDays(chances.oneOf(List.of(-1, 0, 0, 0, 1)));
        LocalDate day = chances.oneIn(LATE_ONCE_IN) ? WorkingDays.after(next.latest()) : WorkingDays.within(next, wished);
        return script.taperDay().filter(taper -> decided.isBefore(taper) && day.isAfter(taper)).orElse(day);
    }

    /** On the same day of the week, as steps are planned; and on the last day of the follow-up. */
    private LocalDate nextInTaper(NextCount next) {
        LocalDate last = known.inForceSince().plusDays(DemoPlan.FOLLOW_UP_DAYS);
        boolean isLast = known.phase().isFollowUp() && !last.isBefore(next.earliest()) && !last.isAfter(next.latest());
        return isLast ? WorkingDays.onOrAfter(last) : next.due();
    }

    private void liveUntil(LocalDate day) {
        for (; lived.isBefore(day); lived = lived.plusDays(1)) {
            platelets.live(known.isOnDrug() ? known.inForce().dailyAverage().doubleValue() : 0);
        }
    }

    private boolean isTitration() {
        return known.phase().equals(TaperPhase.TITRATION);
    }
}
