package plateau.report.enrolment;

import static plateau.subject.SubjectStatus.COMPLETED;
import static plateau.subject.SubjectStatus.ENROLLED;
import static plateau.subject.SubjectStatus.SCREENING;
import static plateau.subject.SubjectStatus.SCREEN_FAILURE;
import static plateau.subject.SubjectStatus.WITHDRAWN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plateau.cut.CutSubject;
import plateau.protocol.Stage;
import plateau.relapse.RelapseState;
import plateau.report.StudyAtCut;
import plateau.subject.EndReason;
import plateau.subject.SubjectStatus;

/**
 * What the report on enrolment keeps of a subject.
 *
 * @param takenOver  from a running trial, where it was screened and enrolled
 * @param enrolledOn where it was taken over: its first day of treatment
 * @param relapsed   at least once since a taper started, declared or not
 */
record EnrolmentLine(String site, boolean takenOver, LocalDate screenedOn, SubjectStatus status, Optional<LocalDate> enrolledOn,
        Optional<String> stage, Stage treatment, boolean relapsed, Optional<EndReason> endReason, List<FailedCriterion> failed, FlowPath path) {

    static EnrolmentLine of(CutSubject subject, StudyAtCut study) {
        boolean enrolled = subject.status() != SCREENING && subject.status() != SCREEN_FAILURE;
        return new EnrolmentLine(subject.site(), subject.imported(), subject.screenedOn(), subject.status(),
                subject.enrolledOn().or(subject::dayOne).filter(day -> enrolled), subject.stage(), subject.treatment(),
                subject.tapers().stream().flatMap(taper -> taper.relapse().stream()).anyMatch(relapse -> relapse.state() != RelapseState.UNDONE),
                subject.endReason(), subject.failed().stream().map(FailedCriterion::of).toList(), FlowPath.of(subject, study));
    }

    boolean isScreenedHere() {
        return !takenOver;
    }

    boolean isFailed() {
        return status == SCREEN_FAILURE;
    }

    boolean isInScreening() {
        return status == SCREENING;
    }

    /** Ever, those who have left again included. */
    boolean isEnrolled() {
        return !isFailed() && !isInScreening();
    }

    boolean isInStudy() {
        return status == ENROLLED;
    }

    boolean isIn(String asked) {
        return isInStudy() && stage.filter(asked::equals).isPresent();
    }

    boolean isTapering() {
        return isInStudy() && treatment == Stage.TAPER;
    }

    boolean isOffTreatment() {
        return isInStudy() && treatment == Stage.FOLLOW_UP;
    }

    boolean isWithdrawn() {
        return status == WITHDRAWN;
    }

    boolean isCompleted() {
        return status == COMPLETED;
    }

    /** Of those who were screened and enrolled here. */
    OptionalInt daysToEnrolment() {
        return takenOver || enrolledOn.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(screenedOn, enrolledOn.get())));
    }
}
