package plateau.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.Action;
import plateau.protocol.PlannedStep;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Sentences;
import plateau.protocol.Situation;
import plateau.protocol.SubjectState;
import plateau.protocol.TrialStage;
import plateau.subject.TaperPhase;

/**
 * Finds what comes next for an enrolled subject from what is known today.
 *
 * @param enrolled  what of the subject is no fact of treatment
 * @param toDecide  the day of a count that was recorded since the last decision
 * @param unopened  the day of a relapse that nobody of the site opened yet
 */
record WhatComesNext(SubjectCourse course, Versions versions, Enrolled enrolled, Optional<LocalDate> toDecide, Optional<LocalDate> unopened) {

    private static final int DAYS_TO_WEEK_8 = 56;
    private static final int DAYS_AHEAD = 7;

    private record Due(Task task, LocalDate since) {
    }

    Upcoming find() {
        Situation situation = course.on(course.today());
        Optional<Protocol> file = versions.on(course.today());
        Optional<OpenWindow> window = CountWindows.of(course, versions).standing();
        Optional<Recommendation> asked = file.filter(protocol -> protocol.flaws(situation).isEmpty()).map(protocol -> protocol.recommend(situation));
        SubjectState state = situation.subjectState();
        Optional<PlannedDay> step = file.flatMap(this::step);
        Due due = asked.map(advice -> due(advice, state, window, step)).orElse(new Due(Task.NONE, course.today()));
        return new Upcoming(course.today(), due.task(), due.since(), asked.map(Recommendation::asks).orElse("No version of the protocol can be asked here today"),
                state, window.map(OpenWindow::count), step, weekEight(), file.flatMap(this::stageEnd));
    }

    private Due due(Recommendation advice, SubjectState state, Optional<OpenWindow> window, Optional<PlannedDay> step) {
        boolean overdue = window.filter(open -> open.isOverOn(course.today())).isPresent();
        if (overdue && (state == SubjectState.HELD || state == SubjectState.WITHDRAWN)) {
            return new Due(Task.OFF_DRUG_OVERDUE, window.orElseThrow().count().latest());
        }
        if (state == SubjectState.HELD) {
            return new Due(Task.HELD, regimenSince());
        }
        if (unopened.isPresent()) {
            return new Due(Task.RELAPSE_NOT_OPENED, unopened.get());
        }
        if (isStopAsked(advice)) {
            return new Due(Task.STOP_ASKED, advice.relapseOn().or(() -> toDecide).orElse(course.today()));
        }
        if (advice.action() == Action.TAPER_STEP || advice.action() == Action.WITHDRAW) {
            return new Due(Task.TAPER_STEP_DUE, step.map(PlannedDay::on).orElse(course.today()));
        }
        return overdue ? new Due(Task.COUNT_OVERDUE, window.orElseThrow().count().latest()) : ahead(advice, state, window);
    }

    private Due ahead(Recommendation advice, SubjectState state, Optional<OpenWindow> window) {
        if (advice.action() == Action.OBTAIN_COUNT) {
            return state == SubjectState.NOT_STARTED ? countOn(enrolled.dayOne().orElse(enrolled.on())) : new Due(Task.COUNT_DUE, course.today());
        }
        if (toDecide.isPresent() && state != SubjectState.STOPPED) {
            return new Due(Task.DECISION_DUE, toDecide.get());
        }
        if (state != SubjectState.NOT_STARTED && isChangeAsked(advice)) {
            return new Due(Task.DECISION_DUE, course.today());
        }
        return window.map(open -> countOn(open.count().due())).orElse(new Due(Task.NONE, course.today()));
    }

    private Due countOn(LocalDate due) {
        long days = DAYS.between(course.today(), due);
        return new Due(days <= 0 ? Task.COUNT_DUE : days <= DAYS_AHEAD ? Task.COUNT_THIS_WEEK : Task.NONE, due);
    }

    private static boolean isStopAsked(Recommendation advice) {
        return advice.relapseOn().isPresent() || advice.action() == Action.HALT_TAPER || advice.action() == Action.INTERRUPT;
    }

    /** A change may fall due with the days and without a new count, such as the end of the follow-up. */
    private boolean isChangeAsked(Recommendation advice) {
        return advice.action() == Action.COMPLETE || inForce().filter(now -> !now.regimen().equals(advice.regimen())).isPresent();
    }

    private LocalDate regimenSince() {
        return inForce().map(RegimenPeriod::from).orElse(course.today());
    }

    private Optional<RegimenPeriod> inForce() {
        return course.known().regimens().stream().reduce((earlier, later) -> later);
    }

    /** The first step of the plan with less drug than is taken now. */
    private Optional<PlannedDay> step(Protocol file) {
        if (!course.phaseOn(course.today()).isTaper()) {
            return Optional.empty();
        }
        LocalDate started = course.phaseOn(course.today()).taperStarted().orElseThrow();
        return before(started).stream().flatMap(before -> file.taperPlan(before.regimen()).stream())
                .filter(step -> inForce().filter(now -> isLess(step, now)).isPresent()).findFirst()
                .map(step -> new PlannedDay(started.plusDays(step.day()), step.regimen().isOff() ? "Withdrawal" : Sentences.ENGLISH.regimen(step.regimen())));
    }

    private Optional<RegimenPeriod> before(LocalDate taperStart) {
        return course.known().regimens().stream().filter(period -> period.from().isBefore(taperStart)).reduce((earlier, later) -> later);
    }

    private static boolean isLess(PlannedStep step, RegimenPeriod now) {
        return step.regimen().dailyAverage().compareTo(now.regimen().dailyAverage()) < 0;
    }

    /** From the first dose, or as planned before it (protocol.md 7: responded at week 8). */
    private Optional<LocalDate> weekEight() {
        return firstDay().map(day -> day.plusDays(DAYS_TO_WEEK_8));
    }

    private Optional<LocalDate> stageEnd(Protocol file) {
        return file.stages().stream().filter(stage -> enrolled.stage().filter(stage.id()::equals).isPresent()).findFirst()
                .flatMap(TrialStage::weeks).flatMap(weeks -> stageStart().map(start -> start.plusWeeks(weeks)));
    }

    /** A stage begins with the first dose, that of a taper with the taper, and the one after it with its end; off treatment after it there is none. */
    private Optional<LocalDate> stageStart() {
        TaperPhase phase = course.phaseOn(course.today());
        return phase.isTaper() ? phase.taperStarted() : phase.isFollowUp() ? Optional.empty() : course.tapers().stream().flatMap(taper -> taper.endedOn().stream()).reduce((earlier, later) -> later).or(this::firstDay);
    }

    private Optional<LocalDate> firstDay() {
        Optional<LocalDate> taken = course.known().regimens().stream().filter(period -> !period.regimen().isOff()).map(RegimenPeriod::from).findFirst();
        return enrolled.imported() ? enrolled.dayOne().or(() -> taken) : taken.or(enrolled::dayOne);
    }
}
