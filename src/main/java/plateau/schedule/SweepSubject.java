package plateau.schedule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import plateau.database.TravelClock;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationCode;
import plateau.deviation.Deviations;
import plateau.deviation.Finding;
import plateau.deviation.RaiseDeviation;
import plateau.deviation.ReopenDeviation;
import plateau.deviation.WithdrawDeviation;
import plateau.subject.CourseChanged;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/**
 * Brings what comes next for a subject, and what was left undone, in line with what is known today: finds deviations, withdraws
 * what is not so any more, opens it again. The same act runs with every change of a fact or decision, and once a day; a second time it changes nothing.
 * The subject is held by whoever calls.
 */
@ApplicationScoped
public class SweepSubject {

    private static final int AFTER_DECISIONS_WERE_JUDGED = Interceptor.Priority.APPLICATION + 1500;
    private static final String UNTRUE = "By what is known now, this was not left undone, or not in this way";

    @Inject
    SubjectCourses courses;
    @Inject
    SubjectSchedules schedules;
    @Inject
    Deviations deviations;
    @Inject
    RaiseDeviation raiseDeviation;
    @Inject
    ReopenDeviation reopenDeviation;
    @Inject
    WithdrawDeviation withdrawDeviation;
    @Inject
    Clock clock;

    private record Key(DeviationCode code, LocalDate dueBy) {

        static Key of(Finding finding) {
            return new Key(finding.code(), finding.dueBy().orElseThrow());
        }

        static Key of(Deviation deviation) {
            return new Key(deviation.code(), deviation.dueBy().orElseThrow());
        }
    }

    void factsChanged(@Observes @Priority(AFTER_DECISIONS_WERE_JUDGED) FactsChanged change) {
        sweepNow(change.subject());
    }

    void courseChanged(@Observes CourseChanged change) {
        sweepNow(change.subject());
    }

    /** Who writes the past of a demo sweeps once, at its end: 2,000 sweeps would double the time of its start. */
    private void sweepNow(Subject subject) {
        if (!TravelClock.isSetBack(clock)) {
            sweep(subject);
        }
    }

    @Transactional
    public void sweep(Subject subject) {
        if (subject.subjectNumber().isEmpty() || !subject.isRegimenKnown()) {
            return;
        }
        SubjectCourse course = courses.of(subject);
        plan(subject, course);
        List<Deviation> known = deviations.of(subject);
        List<Finding> findings = new LeftUndone(course, courses.versions(subject), departedOn(known)).findings();
        judge(subject, known, findings.stream().filter(finding -> isOfHere(subject, finding)).toList());
    }

    private void plan(Subject subject, SubjectCourse course) {
        if (subject.is(SubjectStatus.ENROLLED)) {
            schedules.keep(subject, new WhatComesNext(course, courses.versions(subject), Enrolled.of(subject), courses.toDecide(subject), courses.unopened(subject)).find());
        } else {
            schedules.forget(subject);
        }
    }

    private static Set<LocalDate> departedOn(List<Deviation> known) {
        return known.stream().filter(deviation -> deviation.code() == DeviationCode.TAPER_NOT_HALTED && deviation.decisionNumber().isPresent() && !deviation.isWithdrawn())
                .map(Deviation::occurredOn).collect(toSet());
    }

    /** What was left undone before a subject was taken over is no deviation of here. */
    private static boolean isOfHere(Subject subject, Finding finding) {
        return subject.takenOverOn().filter(day -> finding.dueBy().orElseThrow().isBefore(day)).isEmpty();
    }

    private void judge(Subject subject, List<Deviation> all, List<Finding> findings) {
        Map<Key, Deviation> known = new HashMap<>(all.stream().filter(deviation -> deviation.dueBy().isPresent()).collect(toMap(Key::of, found -> found)));
        findings.forEach(finding -> {
            Deviation found = known.remove(Key.of(finding));
            if (found == null) {
                raiseDeviation.raise(subject, finding);
            } else if (!found.stands(finding)) {
                reopenDeviation.reopen(found, finding);
            }
        });
        known.values().stream().filter(deviation -> !deviation.isWithdrawn()).forEach(deviation -> withdrawDeviation.withdraw(deviation, UNTRUE));
    }
}
